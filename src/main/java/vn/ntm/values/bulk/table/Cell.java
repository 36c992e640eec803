package vn.ntm.values.bulk.table;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell.
 *
 * @param text without blanks at the ends; of an exact number its digits with a point
 * @param exact whether it is a number that its program knows as one, so that nothing about it can be read in two ways
 * @param problemKey key of the sentence that says why nothing can be read, null when something can
 */
public record Cell(String text, boolean exact, @Nullable String problemKey) {
    public static final Cell EMPTY = new Cell("", false, null);

    public static Cell of(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? EMPTY : new Cell(stripped, false, null);
    }

    public static Cell exact(String digits) {
        return new Cell(digits, true, null);
    }

    /** A cell that says nothing we can take. */
    public static Cell broken(String text, String problemKey) {
        return new Cell(text, false, problemKey);
    }

    public boolean isEmpty() {
        return text.isEmpty() && problemKey == null;
    }
}
