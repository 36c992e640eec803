package vn.ntm.organization.updates;

import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.shared.Vietnamese;

/** Finds the unit a row speaks of. */
final class Living {
    private Living() {}

    /** The unit that carries the code on that day; a problem of the row when there is none. */
    static Optional<Entry> on(UnitKey key, LocalDate day, RowReading row, UnitBook book) {
        Optional<Entry> entry = book.on(key, day);
        if (entry.isEmpty()) {
            refuse(Column.CODE, key, day, row, book.knows(key));
        }
        return entry;
    }

    static void refuse(Column column, UnitKey key, LocalDate day, RowReading row, boolean known) {
        if (known) {
            row.refuse(column, "notOnThatDay", key.code(), Vietnamese.date(day));
        } else {
            row.refuse(column, "unknownCode", key.code());
        }
    }
}
