package vn.ntm.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that hangs on a position.
 *
 * @param givenBy who gave it, with the title of that day
 * @param givenByPosition null when the product gave it
 * @param readAt null until the receiver said so
 * @param doneByPerson who reported it done last, null while nobody did
 * @param reason why it was returned or cancelled, empty otherwise
 * @param holder who holds the position today, null when nobody does
 */
public record Duty(
        DutyId id,
        String unitCode,
        PositionId position,
        String positionTitle,
        @Nullable String holder,
        String title,
        String details,
        @Nullable LocalDate due,
        DutyState state,
        String givenBy,
        @Nullable UUID givenByPosition,
        Instant givenAt,
        @Nullable Instant readAt,
        @Nullable UUID doneByPerson,
        String reason,
        @Nullable String link,
        Grounds grounds,
        int version) {
    /** Whether its day is over and it is still to be done. */
    public boolean isOverdue(LocalDate today) {
        return state.isToDo() && due != null && due.isBefore(today);
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
