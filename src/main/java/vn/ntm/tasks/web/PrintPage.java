package vn.ntm.tasks.web;

import java.util.List;

/** The list for paper: everything of the filter on one sheet after the other. */
public record PrintPage(Filter filter, String unitName, String heading, String day, List<Row> rows) {
    public PrintPage {
        rows = List.copyOf(rows);
    }
}
