package vn.ntm.reporting;

import java.util.Map;

/**
 * A row of a filled form.
 *
 * @param key the same in every version and period, so that rows can be compared
 * @param section key of the part of the form it belongs to
 * @param kind how it is drawn
 * @param label heading of a group; of other rows empty, their cells say it
 * @param cells by key of the column; a column without a cell is empty there
 */
public record FilledRow(String key, String section, Kind kind, String label, Map<String, Filled> cells) {
    /** How a row is drawn. */
    public enum Kind {
        /** A line across the table that names what follows. */
        GROUP,
        LINE,
        TOTAL
    }

    public FilledRow {
        cells = Map.copyOf(cells);
    }

    /** The cell; where there is none, one that has no meaning. */
    public Filled cell(String column) {
        return cells.getOrDefault(column, Filled.unknown(CellValue.Why.NO_MEANING));
    }
}
