package vn.ntm.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Columns 6 to 10 of the outgoing register, filled in by the clerk (handbook 11.4), and how long the document is kept.
 *
 * @param keptBy who keeps the archived copy
 * @param copies null while not said
 * @param sentOn null while not sent
 * @param retentionYears null for ever, as for what has no number yet
 */
public record Delivery(
        String keptBy,
        @Nullable Integer copies,
        @Nullable LocalDate sentOn,
        String receipt,
        String note,
        @Nullable Integer retentionYears) {
    /** Entries are never longer. */
    public static final int LONGEST = 1000;
}
