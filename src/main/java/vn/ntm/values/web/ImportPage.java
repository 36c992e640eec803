package vn.ntm.values.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import: what it would do, or what it did.
 *
 * @param fingerprint of what is shown, null when nothing can be confirmed
 * @param undoable whether it can be taken back
 * @param undone how it was taken back, null when it was not
 * @param problem what is wrong with the reason for taking it back, null when nothing is
 */
public record ImportPage(
        String address,
        String title,
        String fileName,
        String lead,
        String summary,
        State state,
        @Nullable String fingerprint,
        boolean undoable,
        @Nullable String undone,
        @Nullable String problem,
        List<Line> errors,
        List<Change> changes,
        List<Change> since,
        @Nullable String previous,
        @Nullable String next) {
    public ImportPage {
        errors = List.copyOf(errors);
        changes = List.copyOf(changes);
        since = List.copyOf(since);
    }

    /** How far it is. */
    public enum State {
        WRONG,
        NOTHING,
        READY,
        DONE
    }

    /** An error at its cell. */
    public record Line(String cell, String sentence) {}

    /** A value before and after. */
    public record Change(String cell, String unit, String indicator, String before, String after) {}
}
