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
    /** One line: gone from the second text, new in it, or in both. */
    public record Row(boolean removed, boolean added, String text) {}

    /** Something to mind. */
    public record Note(String hue, String icon, String title, List<String> lines) {}

    /** Whether anything differs. */
    public boolean differs() {
        return rows.stream().anyMatch(row -> row.removed() || row.added());
    }
}
