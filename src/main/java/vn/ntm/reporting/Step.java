package vn.ntm.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a report's way.
 *
 * @param reason why, may be empty
 * @param sha256 fingerprint of what was sent, null where nothing was
 * @param by name with title
 */
public record Step(
        ReportState from,
        ReportState to,
        String reason,
        @Nullable String sha256,
        Instant at,
        String by) {}
