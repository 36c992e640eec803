package vn.ntm.tasks.web;

import java.util.List;

/** Tasks in columns by state. */
public record BoardPage(Filter filter, String unitName, List<Column> columns) {
    /**
     * One state.
     *
     * @param more how many do not stand in the column, 0 when all do
     * @param path the list of all of them
     */
    public record Column(Badge state, long number, List<Row> rows, long more, String path) {
        public Column {
            rows = List.copyOf(rows);
        }
    }

    public BoardPage {
        columns = List.copyOf(columns);
    }
}
