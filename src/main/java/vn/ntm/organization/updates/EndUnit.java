package vn.ntm.organization.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.organization.UnitLevel;
import vn.ntm.shared.Vietnamese;

/** A unit ends after a day. */
final class EndUnit implements Act {
    @Override
    public Optional<UpdateChange> perform(RowReading row, UnitBook book) {
        UnitLevel level = row.level();
        UnitKey key = new UnitKey(level, row.code(Column.CODE, level));
        LocalDate last = row.day(Column.TO);
        if (row.isBad()) {
            return Optional.empty();
        }
        return Living.on(key, last, row, book).flatMap(entry -> end(entry, last, row, book));
    }

    private static Optional<UpdateChange> end(Entry entry, LocalDate last, RowReading row, UnitBook book) {
        if (last.equals(entry.unit().validTo())) {
            row.refuse(Column.TO, "endsAlready", entry.unit().fullName(), Vietnamese.date(last));
            return Optional.empty();
        }
        book.replace(entry, entry.endingOn(last, row.number()));
        return Optional.of(new UpdateChange(
                row.number(),
                "organization.change.end",
                List.of(entry.unit().fullName(), entry.unit().code(), Vietnamese.date(last))));
    }
}
