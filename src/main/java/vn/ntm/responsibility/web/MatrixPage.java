package vn.ntm.responsibility.web;

import java.util.List;
import vn.ntm.shared.AsOf;
import vn.ntm.shared.Choice;

/**
 * The matrix of a commune and a set on a day: criteria as rows, positions as columns.
 *
 * @param asOf in the words of the day's form
 * @param lacking how many criteria nobody is accountable for
 * @param holders who holds the positions of the columns, in the same order; empty for nobody
 */
public record MatrixPage(
        String unit,
        String unitName,
        String set,
        String setName,
        List<Choice> sets,
        AsOf asOf,
        String headline,
        String lead,
        int lacking,
        List<String> columns,
        List<String> holders,
        List<Row> rows,
        boolean editable) {
    /**
     * One criterion.
     *
     * @param cells one for every column
     * @param note what else is to be known: a position that ended, or whom a position names
     */
    public record Row(int number, String name, boolean complete, List<Cell> cells, String note, String path) {}

    /** The part of a position, with empty words when it has none. */
    public record Cell(String word, String icon, String tone) {}
}
