package vn.ntm.funding.sheet;

import java.util.List;
import java.util.Map;

/**
 * A table as it was understood.
 *
 * @param rows in the order of the file
 * @param words of the columns that are not ours and need a meaning, each as it stands there first; whether explained yet or not
 * @param unread names of sheets that do not have the headings
 */
public record BookReading(List<ReadRow> rows, Map<SheetField, List<String>> words, List<String> unread) {
    public BookReading {
        rows = List.copyOf(rows);
        words = Map.copyOf(words);
        unread = List.copyOf(unread);
    }

    /** Lines to be entered. */
    public List<ReadRow> entered() {
        return rows.stream().filter(ReadRow::isEntered).toList();
    }

    public List<CellProblem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }

    /** How many of the lines the book has already. */
    public long known() {
        return entered().stream().filter(ReadRow::known).count();
    }

    public long leftOut() {
        return rows.stream().filter(row -> row.leftOutKey() != null).count();
    }

    /** Whether all of it can be entered, and there is something. */
    public boolean isFine() {
        return problems().isEmpty() && !entered().isEmpty();
    }
}
