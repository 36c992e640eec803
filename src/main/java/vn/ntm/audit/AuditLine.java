package vn.ntm.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record, as it was written.
 *
 * @param by who did it; names are those of the time
 * @param before state as JSON, null when there was none
 * @param after state as JSON, null when there is none any more
 */
public record AuditLine(
        Place place,
        String kind,
        String event,
        By by,
        Subject subject,
        @Nullable String before,
        @Nullable String after,
        Origin origin) {
    /** Where the line stands: its moment and the number under which it was written. Orders all lines there are. */
    public record Place(Instant at, long id) {}

    /**
     * Who did it.
     *
     * @param personId null for the product itself
     * @param delegatedBy in whose place, null when in the own position
     */
    public record By(
            @Nullable UUID personId,
            String name,
            String title,
            @Nullable String delegatedBy) {}
}
