package vn.ntm.organization.updates;

import java.util.List;
import java.util.Map;

/** The rows of an update file, and what kept others from being read. */
record Sheet(List<Row> rows, List<UpdateProblem> problems) {
    Sheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static Sheet unreadable(UpdateProblem problem) {
        return new Sheet(List.of(), List.of(problem));
    }

    /** The cells of one row that are not empty. */
    record Row(int number, Map<Column, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }
}
