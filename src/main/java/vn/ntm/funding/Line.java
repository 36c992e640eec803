package vn.ntm.funding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger, as it was entered.
 *
 * @param reverses the line it takes back, null for none
 * @param reversedBy the line that took it back, null for none
 * @param poster name of who entered it
 */
public record Line(
        LineId id,
        Book book,
        NewLine content,
        @Nullable LineId reverses,
        @Nullable LineId reversedBy,
        Instant postedAt,
        String poster) {
    /** Whether it may still be taken back. */
    public boolean isReversible() {
        return reverses == null && reversedBy == null;
    }
}
