package vn.ntm.overview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.country.ManyStandings;
import vn.ntm.shared.Vietnamese;

/**
 * Which overview is looked at.
 *
 * @param unit code of the province, or of a district of before 01/07/2025
 * @param year whose values and levels count
 * @param asOf a day that is over; what was known at its end counts. Null for the present
 */
public record View(
        String unit, String setId, int year, @Nullable LocalDate asOf, UnitsOf units) {

    /** The same in another year. */
    public View in(int otherYear) {
        return new View(unit, setId, otherYear, asOf, units);
    }

    /** The same as known at the end of a day. */
    public View on(LocalDate day) {
        return new View(unit, setId, year, day, units);
    }

    @Nullable
    Instant knownAt() {
        return asOf == null ? null : Vietnamese.endOf(asOf);
    }

    ManyStandings.Asked asked() {
        return new ManyStandings.Asked(setId, year, knownAt());
    }
}
