package vn.ntm.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a duty once.
 *
 * @param by name of whoever did it, as it was
 * @param title of the position they acted in, empty for the product
 * @param inPlaceOf the holder for whom they acted, null when it was their own position
 * @param note their words, may be empty
 * @param due the new last day of an extension, null otherwise
 * @param document what an answer points at, null for nothing
 */
public record DutyStep(
        Kind kind,
        Instant at,
        String by,
        String title,
        @Nullable String inPlaceOf,
        String note,
        @Nullable LocalDate due,
        @Nullable Cited document) {
    /** The acts that are kept. */
    public enum Kind {
        GIVEN,
        READ,
        DONE,
        RETURNED,
        ACCEPTED,
        CANCELLED,
        PASSED_ON,
        /** The last day was moved. */
        EXTENDED
    }
}
