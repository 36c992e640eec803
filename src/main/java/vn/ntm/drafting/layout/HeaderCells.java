package vn.ntm.drafting.layout;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.drafting.TableColumn;
import vn.ntm.drafting.TableContent;

/** The header of a table laid out in lines of cells. */
public final class HeaderCells {
    /**
     * A cell of the header.
     *
     * @param from its first column, from 0
     * @param columns how many columns wide
     * @param lines how many lines high, from the line it stands in
     */
    public record Cell(String title, int from, int columns, int lines) {}

    private HeaderCells() {}

    /** Line by line, each from left to right; a cell that reaches down stands in its first line only. */
    public static List<List<Cell>> of(TableContent content) {
        List<List<Cell>> lines = new ArrayList<>();
        for (int line = 0; line < content.levels(); line++) {
            lines.add(new ArrayList<>());
        }
        place(content.columns(), 0, 0, lines);
        return lines;
    }

    private static int place(List<TableColumn> columns, int line, int from, List<List<Cell>> lines) {
        int next = from;
        for (TableColumn column : columns) {
            int span = (int) column.leaves().count();
            int height = column.parts().isEmpty() ? lines.size() - line : 1;
            lines.get(line).add(new Cell(column.title(), next, span, height));
            place(column.parts(), line + 1, next, lines);
            next += span;
        }
        return next;
    }
}
