package vn.ntm.values.bulk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values that came together.
 *
 * @param unitCode where whoever brought them sits
 * @param done null while it is only proposed
 * @param undone null unless it was taken back
 */
public record ValueImport(
        UUID id,
        String unitCode,
        Origin origin,
        String fileName,
        String sha256,
        String setId,
        int year,
        Instant receivedAt,
        String receivedBy,
        @Nullable Done done,
        @Nullable Undone undone) {
    /** How values came. */
    public enum Origin {
        FILE,
        PASTE,
        PROGRAM,
        COMMAND
    }

    /**
     * What an import did.
     *
     * @param rows rows read
     * @param values values among them
     * @param changed those that said something new
     */
    public record Done(Instant at, int rows, int values, int changed) {}

    /**
     * That and how an import was taken back.
     *
     * @param putBack values that are again what they were before
     * @param changedSince values left alone, because somebody changed them after the import
     */
    public record Undone(Instant at, String by, String reason, int putBack, int changedSince) {}

    /** Whether it can be taken back. */
    public boolean isUndoable() {
        return done != null && undone == null && done.changed() > 0;
    }
}
