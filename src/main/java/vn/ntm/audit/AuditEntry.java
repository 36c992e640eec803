package vn.ntm.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Actor;

/**
 * One line about to be written.
 *
 * @param before state as JSON
 * @param after state as JSON
 */
record AuditEntry(
        String kind,
        String event,
        Subject subject,
        Actor actor,
        Origin origin,
        OffsetDateTime at,
        @Nullable String before,
        @Nullable String after) {}
