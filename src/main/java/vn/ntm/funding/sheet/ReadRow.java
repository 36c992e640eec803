package vn.ntm.funding.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.funding.NewLine;
import vn.ntm.values.bulk.table.Row;

/**
 * A row as it was understood: a line to be entered, problems, or left out for a reason.
 *
 * @param line null when it cannot be read or is left out
 * @param number by which other rows mean it, empty for none
 * @param reverses number of the row that it takes back, empty for none
 * @param leftOutKey key of the sentence that says why it is left out, null when it is not
 * @param known whether the book has one just like it already
 */
public record ReadRow(
        Row row,
        @Nullable NewLine line,
        String number,
        String reverses,
        List<CellProblem> problems,
        @Nullable String leftOutKey,
        boolean known) {
    public ReadRow {
        problems = List.copyOf(problems);
    }

    static ReadRow leftOut(Row row, String key) {
        return new ReadRow(row, null, "", "", List.of(), key, false);
    }

    ReadRow with(CellProblem problem) {
        List<CellProblem> all = new ArrayList<>(problems);
        all.add(problem);
        return new ReadRow(row, line, number, reverses, all, leftOutKey, known);
    }

    ReadRow asKnown() {
        return new ReadRow(row, line, number, reverses, problems, leftOutKey, true);
    }

    /** Whether it would be entered. */
    public boolean isEntered() {
        return line != null && problems.isEmpty();
    }
}
