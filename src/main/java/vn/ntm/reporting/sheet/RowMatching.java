package vn.ntm.reporting.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Matches the rows below the headings of a sheet with those of a report by their words. */
final class RowMatching {
    /** Rows under the headings that number the columns: (1), (2), A, B. */
    private static final Pattern NUMBERING = Pattern.compile("\\(?\\w{1,3}\\)?(\\s*=.*)?");

    private static final int NUMBERING_ROWS = 2;

    private final SheetGrid grid;
    private final Map<Integer, String> columns;
    private final LinkedHashMap<Integer, String> found = new LinkedHashMap<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    RowMatching(SheetGrid grid, Map<Integer, String> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    /** A row with words that no row of the report has. */
    private record Stranger(int row, SheetProblem problem) {}

    /** @param known keys of rows by their words */
    void match(int first, IntFunction<String> words, Map<String, String> known) {
        List<Stranger> strangers = new ArrayList<>();
        int last = first - 1;
        for (int row : grid.rows().tailMap(first, true).keySet()) {
            String key = known.get(words.apply(row));
            if (key == null) {
                boolean counts = isOfTheTable(row, first, words.apply(row));
                strangers.addAll(counts ? problem(row, "reporting.sheet.row-unknown") : List.of());
            } else if (found.containsValue(key)) {
                problem(row, "reporting.sheet.row-twice").forEach(twice -> problems.add(twice.problem()));
            } else {
                found.put(row, key);
                last = row;
            }
        }
        keep(strangers, last);
    }

    /** Behind the last row that is known only those without a gap belong to the table. */
    private void keep(List<Stranger> strangers, int last) {
        int next = last + 1;
        for (Stranger stranger : strangers) {
            if (stranger.row() <= next) {
                problems.add(stranger.problem());
                next = Math.max(next, stranger.row() + 1);
            }
        }
    }

    /** Rows that name a part are no matter, nor those that number the columns; a row with several cells filled is. */
    private boolean isOfTheTable(int row, int first, String words) {
        long filled = columns.keySet().stream()
                .filter(column -> !grid.cell(row, column).isNothing())
                .count();
        boolean numbering = row < first + NUMBERING_ROWS
                && columns.keySet().stream()
                        .map(column -> grid.cell(row, column).typed())
                        .allMatch(text ->
                                text.isEmpty() || NUMBERING.matcher(text).matches());
        return filled > 1 && !numbering && !words.replace("|", "").isEmpty();
    }

    private List<Stranger> problem(int row, String messageKey) {
        return columns.keySet().stream()
                .filter(column -> !grid.cell(row, column).isNothing())
                .limit(1)
                .map(column -> new Stranger(row, SheetProblem.at(grid.place(row, column), messageKey)))
                .toList();
    }

    SequencedMap<Integer, String> found() {
        return found;
    }

    List<SheetProblem> problems() {
        return problems;
    }
}
