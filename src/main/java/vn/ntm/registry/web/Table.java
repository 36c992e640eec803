package vn.ntm.registry.web;

import java.util.List;

/** A register as it is printed, bound and taken out: its cover, then every column. */
public record Table(Cover cover, List<String> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What stands on the cover (handbook 11.4). */
    public record Cover(String parent, String body, String title, String year, String days, String numbers) {}
}
