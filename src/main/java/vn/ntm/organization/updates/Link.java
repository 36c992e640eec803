package vn.ntm.organization.updates;

import java.time.LocalDate;
import vn.ntm.organization.Extent;
import vn.ntm.organization.Succession;

/**
 * A succession between two units, each named by its code and a day on which it is valid.
 *
 * @param firstDay of the new state; the old unit is the one valid on the day before
 * @param row of the file that tells it, 0 when it is in the database already
 */
record Link(
        UnitKey from, UnitKey to, LocalDate firstDay, Succession.Type type, Extent extent, String instrument, int row) {
    LocalDate lastDay() {
        return firstDay.minusDays(1);
    }

    boolean saysTheSameAs(Link other) {
        return from.equals(other.from) && to.equals(other.to) && firstDay.equals(other.firstDay);
    }
}
