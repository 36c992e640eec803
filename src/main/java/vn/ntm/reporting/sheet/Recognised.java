package vn.ntm.reporting.sheet;

import java.util.List;
import java.util.SequencedMap;

/**
 * Where in a file the cells of a form stand.
 *
 * @param columns keys of the form's columns by column of the sheet
 * @param rows keys of the report's rows by row of the sheet
 * @param problems rows and columns that cannot be told
 */
record Recognised(
        SheetProposal.Found how,
        SheetGrid grid,
        SequencedMap<Integer, String> columns,
        SequencedMap<Integer, String> rows,
        List<SheetProblem> problems) {

    Recognised {
        problems = List.copyOf(problems);
    }
}
