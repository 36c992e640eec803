package vn.ntm.values.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hamlets by indicators of one criterion.
 *
 * @param asked what the page is about
 * @param state the newest version that is shown: whoever saves later than somebody else notices
 * @param message what has just happened, null when nothing has
 * @param pasted what was pasted and not taken, to be mended
 */
public record GridPage(
        Chosen asked,
        String title,
        String lead,
        long state,
        @Nullable String message,
        @Nullable String problem,
        List<Column> columns,
        List<Row> rows,
        List<Total> totals,
        boolean editable,
        String pasted) {
    public GridPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * What was chosen, and what there is to choose from.
     *
     * @param anyUnit whether the reader may look at more than one commune
     */
    public record Chosen(
            String unit,
            boolean anyUnit,
            String set,
            int criterion,
            int year,
            List<Choice> sets,
            List<Choice> criteria) {}

    /**
     * One part of one indicator.
     *
     * @param key number of the column, from 0
     * @param label number of the indicator with the part, the name where it has no number
     * @param name of the indicator, empty where the label tells it
     * @param hint what kind of answer it takes
     */
    public record Column(String key, String label, String name, String hint) {}

    /** One hamlet, or the commune itself. */
    public record Row(String unit, String name, List<Cell> cells) {
        public boolean hasInput() {
            return cells.stream().anyMatch(Cell::editable);
        }
    }

    /**
     * One value.
     *
     * @param name of its field
     * @param text what stands in it
     * @param changed whether that is not what is kept
     */
    public record Cell(
            String name,
            String label,
            String text,
            boolean editable,
            boolean changed,
            @Nullable String error) {}

    /** What all hamlets together come to, and how many have reported. */
    public record Total(String text, String coverage) {}

    public long errors() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.error() != null)
                .count();
    }
}
