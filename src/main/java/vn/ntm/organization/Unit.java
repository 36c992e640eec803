package vn.ntm.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit during the time it was what it is. Its key is level, code and validity together: a code can live on with another
 * meaning.
 *
 * @param code official code, text with leading zeros; of a hamlet {@code <commune>-Xnn}
 * @param name without the unit word: "Lam Vỹ"
 * @param kind the unit word: "Xã", "Phường", "Huyện", "Tỉnh", "Xóm" …
 * @param parentCode code of the unit above, null for a province
 * @param validFrom first day, null when it began before our oldest source
 * @param validTo last day, null while it lives
 */
public record Unit(
        UnitLevel level,
        String code,
        String name,
        String kind,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** "Xã Lam Vỹ". */
    public String fullName() {
        return kind + " " + name;
    }

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The day itself when the unit was what it is then, else the nearest day on which it was. */
    public LocalDate nearest(LocalDate day) {
        if (validFrom != null && day.isBefore(validFrom)) {
            return validFrom;
        }
        return validTo != null && day.isAfter(validTo) ? validTo : day;
    }
}
