package vn.ntm.audit.chain;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was found on one unit's chain.
 *
 * @param lines how many there are
 * @param head hash of the last line
 * @param broken the first link that does not hold, null when all do
 */
record ChainReport(
        String unit, long lines, String head, @Nullable BrokenLink broken) {
    /**
     * Where a chain breaks.
     *
     * @param seq number of the line
     * @param at when the line says it was written, null when the line is not there
     */
    record BrokenLink(long seq, @Nullable OffsetDateTime at, Damage damage) {}

    boolean holds() {
        return broken == null;
    }
}
