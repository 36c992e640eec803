package vn.ntm.reporting.sheet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.documents.CanonicalText;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.form.Column;

/** Finds cells in a foreign layout that a person explained once. */
final class MappedSheet {
    private static final int FARTHEST_HEADING = 60;
    private static final int MOST_COLUMNS = 250;

    private MappedSheet() {}

    /** Of the words in the rows of the headings, each with its place among them. */
    static String fingerprint(SheetGrid grid, int first, int height) {
        StringBuilder all = new StringBuilder();
        for (int row = first; row < first + height; row++) {
            for (int column = 0; column <= Math.min(grid.lastColumn(), MOST_COLUMNS); column++) {
                String words = Wording.of(grid.heading(row, column).typed());
                if (!words.isEmpty()) {
                    all.append(row - first)
                            .append(',')
                            .append(column)
                            .append('=')
                            .append(words)
                            .append('\n');
                }
            }
        }
        return CanonicalText.fingerprint(all.toString());
    }

    static Optional<Recognised> find(
            List<SheetGrid> sheets, List<SheetLayout> layouts, SheetColumns columns, FilledForm form) {
        for (SheetLayout layout : layouts) {
            for (SheetGrid grid : sheets) {
                for (int first : grid.rows().headMap(FARTHEST_HEADING, true).keySet()) {
                    if (fingerprint(grid, first, layout.mapping().height()).equals(layout.fingerprint())) {
                        return Optional.of(recognised(grid, first, layout.mapping(), columns, form));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Recognised recognised(
            SheetGrid grid, int first, SheetMapping mapping, SheetColumns columns, FilledForm form) {
        LinkedHashMap<Integer, String> found = new LinkedHashMap<>();
        mapping.columns().entrySet().stream()
                .filter(one ->
                        columns.leaves().stream().anyMatch(leaf -> leaf.key().equals(one.getKey())))
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> found.put(one.getValue(), one.getKey()));
        RowMatching rows = new RowMatching(grid, found);
        rows.match(
                first + mapping.height(),
                row -> Wording.ofRow(grid.cell(row, mapping.label()).typed()),
                labels(columns, form));
        return new Recognised(SheetProposal.Found.LAYOUT, grid, found, rows.found(), rows.problems());
    }

    /** Keys of rows by any words in them that no other row has; the widest column counts most. */
    private static Map<String, String> labels(SheetColumns columns, FilledForm form) {
        Map<String, String> labels = new LinkedHashMap<>();
        columns.leaves().stream()
                .filter(one -> one.kind() == Column.Kind.TEXT)
                .sorted(Comparator.comparingInt(Column::wide).reversed())
                .forEach(one -> named(columns, form, one).forEach(labels::putIfAbsent));
        return labels;
    }

    private static Map<String, String> named(SheetColumns columns, FilledForm form, Column column) {
        return WordedSheet.unique(form.rows().stream()
                .map(row -> Map.entry(Wording.ofRow(columns.seen(row, column).typed()), row.key()))
                .filter(one -> !one.getKey().isEmpty()));
    }
}
