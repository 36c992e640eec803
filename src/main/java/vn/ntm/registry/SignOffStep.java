package vn.ntm.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * A step of a sign-off: to be done, or done.
 *
 * @param position null for the product itself
 * @param textVersion the wording it is about
 * @param done null while it is to be done
 * @param current whether it counts for the wording of today
 */
public record SignOffStep(
        long id,
        Step step,
        @Nullable PositionId position,
        String positionTitle,
        int textVersion,
        @Nullable Done done,
        boolean current) {
    /** What was said, by whom. */
    public record Done(
            boolean accepted,
            String reason,
            Instant at,
            @Nullable UUID person,
            String by) {}

    public boolean isOpen() {
        return current && done == null;
    }

    boolean isAccepted() {
        return current && done != null && done.accepted();
    }
}
