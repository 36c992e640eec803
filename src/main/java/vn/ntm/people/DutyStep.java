package vn.ntm.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a duty once.
 *
 * @param by name of whoever did it, as it was
 * @param title of the position they acted in, empty for the product
 * @param inPlaceOf the holder for whom they acted, null when it was their own position
 * @param note their words, may be empty
 */
public record DutyStep(
        Kind kind,
        Instant at,
        String by,
        String title,
        @Nullable String inPlaceOf,
        String note) {
    /** The acts that are kept. */
    public enum Kind {
        GIVEN,
        READ,
        DONE,
        RETURNED,
        ACCEPTED,
        CANCELLED,
        PASSED_ON
    }
}
