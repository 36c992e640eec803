package vn.ntm.values.bulk.table;

import java.util.List;

/**
 * How a sheet looks on the screen and on paper.
 *
 * @param widths of the columns in characters; none for the program's own
 * @param heading row of the column headings, from 1; what stands above is the title, and all of it stays in sight
 */
public record SheetLayout(List<Integer> widths, int heading) {
    /** Cells and nothing else, the first row kept in sight. */
    public static final SheetLayout PLAIN = new SheetLayout(List.of(), 1);

    public SheetLayout {
        if (heading < 1) {
            throw new IllegalArgumentException("Rows count from 1: " + heading);
        }
        widths = List.copyOf(widths);
    }

    boolean isPlain() {
        return widths.isEmpty();
    }
}
