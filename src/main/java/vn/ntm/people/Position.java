package vn.ntm.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Role;

/**
 * A position as it is set up.
 *
 * @param criteria numbers of the criteria in charge, empty when the role is not about single ones
 * @param to last day, null while it is not known
 * @param holder name of the person who holds it today, null when nobody does
 */
public record Position(
        PositionId id,
        String unitCode,
        Role role,
        String title,
        List<String> criteria,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String holder) {
    public Position {
        criteria = List.copyOf(criteria);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
