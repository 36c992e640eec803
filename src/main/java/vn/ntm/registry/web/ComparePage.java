package vn.ntm.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of one document beside each other.
 *
 * @param notes what is to be said before them, most serious first
 * @param action where the second text is taken, null when it is only looked at or cannot be taken
 * @param none what to say when both say the same
 */
public record ComparePage(
        String path,
        String subject,
        String heading,
        String lead,
        List<Note> notes,
        List<Row> rows,
        @Nullable String action,
        String none,
        int version) {
    /** What a line is in the second text. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** One line. */
    public record Row(Change change, String text) {
        public boolean removed() {
            return change == Change.REMOVED;
        }

        public boolean added() {
            return change == Change.ADDED;
        }
    }

    /** Something to mind. */
    public record Note(String hue, String icon, String title, List<String> lines) {}

    /** Whether anything differs. */
    public boolean differs() {
        return rows.stream().anyMatch(row -> row.change() != Change.SAME);
    }
}
