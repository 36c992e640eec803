package vn.ntm.organization.updates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Unit;

/**
 * A unit as it stands while a file is being tried.
 *
 * @param id of its row in the database, null for a new one
 * @param row of the file that last changed it, 0 when none did
 */
record Entry(@Nullable Long id, Unit unit, boolean named, int row) {

    Entry endingOn(@Nullable LocalDate last, int byRow) {
        Unit now = new Unit(
                unit.level(), unit.code(), unit.name(), unit.kind(), unit.parentCode(), unit.validFrom(), last);
        return new Entry(id, now, named, byRow);
    }

    Entry called(String name, String kind, int byRow) {
        Unit now = new Unit(unit.level(), unit.code(), name, kind, unit.parentCode(), unit.validFrom(), unit.validTo());
        return new Entry(id, now, true, byRow);
    }

    Entry below(String parentCode, int byRow) {
        Unit now = new Unit(
                unit.level(), unit.code(), unit.name(), unit.kind(), parentCode, unit.validFrom(), unit.validTo());
        return new Entry(id, now, named, byRow);
    }

    /** The same from that day on, as a new row. */
    Entry from(LocalDate first) {
        Unit now =
                new Unit(unit.level(), unit.code(), unit.name(), unit.kind(), unit.parentCode(), first, unit.validTo());
        return new Entry(null, now, named, row);
    }

    boolean isChanged() {
        return row > 0;
    }

    boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
        return startsBy(to) && endsBehind(from);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        LocalDate first = unit.validFrom();
        return first == null || day == null || !first.isAfter(day);
    }

    private boolean endsBehind(@Nullable LocalDate day) {
        LocalDate last = unit.validTo();
        return last == null || day == null || !last.isBefore(day);
    }
}
