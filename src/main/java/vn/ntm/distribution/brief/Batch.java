package vn.ntm.distribution.brief;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A printing of all briefs of a commune, under way or finished.
 *
 * @param done how many of the hamlets are printed
 * @param startedBy name and title
 * @param finishedAt null while it is under way
 * @param stopped whether it failed, or the product went down over it
 */
public record Batch(
        UUID id,
        String unitCode,
        int hamlets,
        int done,
        Instant startedAt,
        String startedBy,
        @Nullable Instant finishedAt,
        boolean stopped) {
    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isUnderWay() {
        return finishedAt == null && !stopped;
    }
}
