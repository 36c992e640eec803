package vn.ntm.reporting.sheet;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.ReportId;

/**
 * A file that came for a report.
 *
 * @param id also of the batch of entries it becomes
 * @param applied null while it only waits
 * @param undone null while it was not taken back
 */
public record StagedSheet(
        UUID id,
        ReportId report,
        String unitCode,
        String fileName,
        String sha256,
        Instant receivedAt,
        String receivedBy,
        @Nullable Applied applied,
        @Nullable Undone undone) {
    /** That it was written into the report: how many cells, when, by whom with title. */
    public record Applied(int cells, Instant at, String by) {}

    /** That it was taken back: how many cells have again what stood there before, and how many somebody wrote over since. */
    public record Undone(int putBack, int kept, Instant at, String by) {}

    public boolean isUndoable() {
        return applied != null && undone == null;
    }
}
