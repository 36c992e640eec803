package vn.ntm.organization.updates;

import java.time.LocalDate;
import vn.ntm.organization.Extent;
import vn.ntm.organization.Succession;
import vn.ntm.shared.Vietnamese;

/** Ends one validity of a code the day before and opens the next, joined by a succession. */
final class NextPeriod {
    private NextPeriod() {}

    static boolean startsTheSameDay(Entry entry, LocalDate from, RowReading row) {
        boolean same = from.equals(entry.unit().validFrom());
        if (same) {
            row.refuse(Column.FROM, "beganThatDay", entry.unit().fullName(), Vietnamese.date(from));
        }
        return same;
    }

    static void open(Entry entry, Entry next, Succession.Type type, RowReading row, UnitBook book) {
        LocalDate from = next.unit().validFrom();
        if (from == null) {
            throw new IllegalArgumentException("The next period needs a first day: " + next);
        }
        book.replace(entry, entry.endingOn(from.minusDays(1), row.number()));
        book.add(next);
        UnitKey key = UnitKey.of(next.unit());
        book.add(new Link(key, key, from, type, Extent.FULL, row.text(Column.INSTRUMENT), row.number()));
    }
}
