package vn.ntm.organization.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.organization.Succession;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.shared.Vietnamese;

/** A unit gets another name or unit word from a day on. A hamlet nobody had named yet simply gets its name: its number was none. */
final class RenameUnit implements Act {
    @Override
    public Optional<UpdateChange> perform(RowReading row, UnitBook book) {
        UnitLevel level = row.level();
        UnitKey key = new UnitKey(level, row.code(Column.CODE, level));
        Optional<Entry> nameless = nameless(key, book);
        if (nameless.isPresent() && !row.isBad()) {
            return name(nameless.get(), row, book);
        }
        LocalDate from = row.day(Column.FROM);
        if (!row.has(Column.NAME) && !row.has(Column.KIND)) {
            row.refuse(Column.NAME, "empty");
        }
        if (row.isBad()) {
            return Optional.empty();
        }
        return Living.on(key, from, row, book).flatMap(entry -> rename(entry, from, row, book));
    }

    private static Optional<Entry> nameless(UnitKey key, UnitBook book) {
        return book.periods(key).stream().filter(entry -> !entry.named()).findFirst();
    }

    private static Optional<UpdateChange> name(Entry entry, RowReading row, UnitBook book) {
        String name = UnitKinds.readName(row, UnitLevel.HAMLET);
        if (row.isBad()) {
            return Optional.empty();
        }
        Unit unit = entry.unit();
        String kind = row.has(Column.KIND) ? UnitKinds.read(row, unit.level()) : unit.kind();
        Entry now = entry.called(name, kind, row.number());
        book.replace(entry, now);
        return Optional.of(new UpdateChange(
                row.number(),
                "organization.change.name",
                List.of(unit.code(), now.unit().fullName())));
    }

    private static Optional<UpdateChange> rename(Entry entry, LocalDate from, RowReading row, UnitBook book) {
        Unit unit = entry.unit();
        String name = row.has(Column.NAME) ? UnitKinds.readName(row, unit.level()) : unit.name();
        String kind = row.has(Column.KIND) ? UnitKinds.read(row, unit.level()) : unit.kind();
        if (!row.isBad() && name.equals(unit.name()) && kind.equals(unit.kind())) {
            row.refuse(Column.NAME, "sameName", unit.fullName());
        }
        if (row.isBad() || NextPeriod.startsTheSameDay(entry, from, row)) {
            return Optional.empty();
        }
        Entry next = entry.called(name, kind, row.number()).from(from);
        NextPeriod.open(entry, next, Succession.Type.RENAME, row, book);
        return Optional.of(new UpdateChange(
                row.number(),
                "organization.change.rename",
                List.of(unit.fullName(), unit.code(), next.unit().fullName(), Vietnamese.date(from))));
    }
}
