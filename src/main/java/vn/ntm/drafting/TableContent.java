package vn.ntm.drafting;

import java.util.List;

/**
 * Rows under a header of one or more levels.
 *
 * @param columns the header as a tree, see {@link TableColumn}
 * @param rows each with one cell for each leaf of the header
 */
public record TableContent(List<TableColumn> columns, List<TableRow> rows) {
    /** @throws IllegalArgumentException when there is no column, or a row has more or fewer cells than the header has leaves */
    public TableContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table without columns");
        }
        int width = columns.stream().mapToInt(TableColumn::span).sum();
        for (TableRow row : rows) {
            if (row.cells().size() != width) {
                throw new IllegalArgumentException(
                        "A row of " + row.cells().size() + " cells under " + width + " columns: " + row);
            }
        }
    }

    /** The lowest columns, left to right, one for each cell of a row. */
    public List<TableColumn> leaves() {
        return columns.stream().flatMap(TableColumn::leaves).toList();
    }

    /** How many lines the header has. */
    public int levels() {
        return columns.stream().mapToInt(TableColumn::levels).max().orElse(1);
    }
}
