package vn.ntm.people.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;

/**
 * A person acts in a position in place of its holder.
 *
 * @param person who stands in
 * @param givenBy name and title of the holder, as they were
 * @param revokedBy null while it counts
 */
public record Delegation(
        UUID id,
        PositionId position,
        String title,
        String unitCode,
        PersonId person,
        String name,
        LocalDate from,
        LocalDate to,
        String reason,
        String givenBy,
        @Nullable String revokedBy) {
    public boolean isOver(LocalDate today) {
        return revokedBy != null || today.isAfter(to);
    }
}
