package vn.ntm.reporting.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.FilledRow;

/** Finds cells by the hidden keys of rows and columns, wherever these were moved. */
final class KeyedSheet {
    private final SheetGrid grid;
    private final SheetColumns columns;
    private final FilledForm form;
    private final List<SheetProblem> problems = new ArrayList<>();
    private final LinkedHashMap<Integer, String> foundColumns = new LinkedHashMap<>();
    private final LinkedHashMap<Integer, String> foundRows = new LinkedHashMap<>();

    private KeyedSheet(SheetGrid grid, SheetColumns columns, FilledForm form) {
        this.grid = grid;
        this.columns = columns;
        this.form = form;
    }

    static Optional<Recognised> find(List<SheetGrid> sheets, SheetColumns columns, FilledForm form) {
        for (SheetGrid grid : sheets) {
            for (Map.Entry<Integer, ? extends Map<Integer, Seen>> row :
                    grid.rows().entrySet()) {
                for (Map.Entry<Integer, Seen> cell : row.getValue().entrySet()) {
                    if (cell.getValue().text().equals(HiddenKeys.CORNER)) {
                        return Optional.of(
                                new KeyedSheet(grid, columns, form).read(row.getKey(), cell.getKey(), row.getValue()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Recognised read(int keyRow, int keyColumn, Map<Integer, Seen> keys) {
        columns(keyRow, keyColumn, keys);
        rows(keyRow, keyColumn);
        return new Recognised(SheetProposal.Found.KEYS, grid, foundColumns, foundRows, problems);
    }

    private void columns(int keyRow, int keyColumn, Map<Integer, Seen> keys) {
        Set<String> known = new HashSet<>();
        columns.leaves().forEach(one -> known.add(one.key()));
        Set<String> met = new HashSet<>();
        for (int column = 0; column <= grid.lastColumn(); column++) {
            String key = keys.getOrDefault(column, Seen.NOTHING).text();
            if (known.contains(key) && met.add(key)) {
                foundColumns.put(column, key);
            } else if (column != keyColumn) {
                strange(
                        keyRow,
                        column,
                        key.isEmpty() ? "reporting.sheet.column-added" : "reporting.sheet.column-twice");
            }
        }
    }

    /** Said only where something stands below. */
    private void strange(int keyRow, int column, String messageKey) {
        grid.rows().tailMap(keyRow, false).entrySet().stream()
                .filter(row -> row.getValue().containsKey(column))
                .findFirst()
                .ifPresent(row -> problems.add(SheetProblem.at(grid.place(row.getKey(), column), messageKey)));
    }

    private void rows(int keyRow, int keyColumn) {
        Map<String, FilledRow> known = new LinkedHashMap<>();
        form.rows().forEach(row -> known.put(row.key(), row));
        Set<String> met = new HashSet<>();
        int end = end(keyRow, keyColumn);
        for (int row = keyRow + 1; row < end; row++) {
            String key = grid.cell(row, keyColumn).typed();
            if (known.containsKey(key) && met.add(key)) {
                foundRows.put(row, key);
            } else if (key.isEmpty()) {
                problem(row, "reporting.sheet.row-added");
            } else {
                problem(row, met.contains(key) ? "reporting.sheet.row-twice" : "reporting.sheet.row-gone");
            }
        }
    }

    /** The row below the table: where the signatures begin, else behind the last row that follows without a gap. */
    private int end(int keyRow, int keyColumn) {
        int last = keyRow;
        for (int row = keyRow + 1; row <= grid.lastRow(); row++) {
            String key = grid.cell(row, keyColumn).typed();
            if (key.equals(HiddenKeys.END)) {
                return row;
            }
            last = !key.isEmpty() || (row == last + 1 && !isBlank(row)) ? row : last;
        }
        return last + 1;
    }

    private boolean isBlank(int row) {
        return foundColumns.keySet().stream()
                .allMatch(column -> grid.cell(row, column).isNothing());
    }

    private void problem(int row, String messageKey) {
        foundColumns.keySet().stream()
                .filter(column -> !grid.cell(row, column).isNothing())
                .findFirst()
                .ifPresent(column -> problems.add(SheetProblem.at(grid.place(row, column), messageKey)));
    }
}
