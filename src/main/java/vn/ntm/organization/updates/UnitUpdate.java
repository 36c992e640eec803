package vn.ntm.organization.updates;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An update file that was handed in.
 *
 * @param changes number of changes it makes
 * @param problems number of problems when it was handed in
 * @param appliedBy null while it is only a draft
 */
public record UnitUpdate(
        long id,
        String fileName,
        int changes,
        int problems,
        String receivedBy,
        LocalDateTime receivedAt,
        @Nullable String appliedBy,
        @Nullable LocalDateTime appliedAt) {

    public boolean isApplied() {
        return appliedAt != null;
    }
}
