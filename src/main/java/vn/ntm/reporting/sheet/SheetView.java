package vn.ntm.reporting.sheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The upper left corner of a sheet, to be explained.
 *
 * @param rows from the first row on, each with as many cells
 */
public record SheetView(String name, List<List<String>> rows) {
    /** Rows and columns that are shown. */
    public static final int MOST_ROWS = 30;

    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 60;

    public SheetView {
        rows = List.copyOf(rows);
    }

    static SheetView of(SheetGrid grid) {
        int columns = Math.min(grid.lastColumn() + 1, MOST_COLUMNS);
        return new SheetView(
                grid.name(),
                IntStream.range(0, Math.min(grid.lastRow() + 1, MOST_ROWS))
                        .mapToObj(row -> IntStream.range(0, columns)
                                .mapToObj(column ->
                                        shortened(grid.heading(row, column).typed()))
                                .toList())
                        .toList());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
