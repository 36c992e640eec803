package vn.ntm.drafting;

import java.util.List;

/** One row of a table. */
public record TableRow(Kind kind, List<TableCell> cells) {
    /** What a row is among the others. */
    public enum Kind {
        PLAIN,
        /** Heads the rows that follow; bold. */
        GROUP,
        /** Adds up; bold. */
        TOTAL
    }

    public TableRow {
        cells = List.copyOf(cells);
    }

    public static TableRow of(TableCell... cells) {
        return new TableRow(Kind.PLAIN, List.of(cells));
    }
}
