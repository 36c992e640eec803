package vn.ntm.drafting;

import java.util.List;
import java.util.stream.Stream;
import vn.ntm.shared.VietnameseText;

/**
 * A column, or several under one title.
 *
 * @param parts the columns below the title; none for a column that holds cells
 * @param width share of the width of the table, from 1; of a column with parts the sum of theirs
 */
public record TableColumn(String title, ColumnFormat format, int width, List<TableColumn> parts) {
    /** @throws IllegalArgumentException for a width below 1 */
    public TableColumn {
        title = VietnameseText.atTheDoor(title);
        parts = List.copyOf(parts);
        if (!parts.isEmpty()) {
            width = parts.stream().mapToInt(TableColumn::width).sum();
        }
        if (width < 1) {
            throw new IllegalArgumentException("A column without width: " + title);
        }
    }

    /** A column that holds cells. */
    public static TableColumn of(String title, ColumnFormat format, int width) {
        return new TableColumn(title, format, width, List.of());
    }

    /** A title over several columns. */
    public static TableColumn over(String title, TableColumn... parts) {
        return new TableColumn(title, ColumnFormat.TEXT, 1, List.of(parts));
    }

    /** How many columns with cells it spans. */
    int span() {
        return parts.isEmpty() ? 1 : parts.stream().mapToInt(TableColumn::span).sum();
    }

    int levels() {
        return 1 + parts.stream().mapToInt(TableColumn::levels).max().orElse(0);
    }

    /** The columns with cells at or below this one, left to right. */
    public Stream<TableColumn> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(TableColumn::leaves);
    }
}
