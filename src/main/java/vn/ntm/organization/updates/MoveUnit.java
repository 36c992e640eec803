package vn.ntm.organization.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.organization.Succession;
import vn.ntm.organization.UnitLevel;
import vn.ntm.shared.Vietnamese;

/** A unit lies below another parent from a day on. */
final class MoveUnit implements Act {
    @Override
    public Optional<UpdateChange> perform(RowReading row, UnitBook book) {
        UnitLevel level = row.level();
        if (level == UnitLevel.PROVINCE) {
            row.refuse(Column.LEVEL, "provinceHasNoParent");
            return Optional.empty();
        }
        UnitKey key = new UnitKey(level, row.code(Column.CODE, level));
        String parent = row.codeOfOneOf(Column.PARENT, level.above());
        LocalDate from = row.day(Column.FROM);
        if (row.isBad()) {
            return Optional.empty();
        }
        return Living.on(key, from, row, book).flatMap(entry -> move(entry, parent, row, book));
    }

    private static Optional<UpdateChange> move(Entry entry, String parent, RowReading row, UnitBook book) {
        LocalDate from = row.day(Column.FROM);
        if (parent.equals(entry.unit().parentCode())) {
            row.refuse(Column.PARENT, "sameParent", entry.unit().fullName(), parent);
        }
        if (row.isBad() || NextPeriod.startsTheSameDay(entry, from, row)) {
            return Optional.empty();
        }
        Entry next = entry.below(parent, row.number()).from(from);
        NextPeriod.open(entry, next, Succession.Type.TRANSFER, row, book);
        return Optional.of(new UpdateChange(
                row.number(),
                "organization.change.move",
                List.of(entry.unit().fullName(), entry.unit().code(), parent, Vietnamese.date(from))));
    }
}
