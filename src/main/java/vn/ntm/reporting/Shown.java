package vn.ntm.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report with its content.
 *
 * @param content as it is now, or as it was sent
 * @param sha256 fingerprint it was sent with, null while it was not sent or came back
 * @param intact whether what was found still has that fingerprint
 * @param frozenAt when it was sent, null while it was not
 */
public record Shown(
        Report report,
        FilledForm content,
        @Nullable String sha256,
        boolean intact,
        @Nullable Instant frozenAt) {
    public boolean isFrozen() {
        return sha256 != null;
    }
}
