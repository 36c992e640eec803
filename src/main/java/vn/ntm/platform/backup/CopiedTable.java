package vn.ntm.platform.backup;

import java.util.List;
import java.util.stream.Collectors;

/** A table and those of its columns that are copied. */
record CopiedTable(String name, List<String> columns) {
    CopiedTable {
        columns = List.copyOf(columns);
    }

    /** As COPY wants it named. */
    String sql() {
        return columns.stream().map(Quoted::name).collect(Collectors.joining(", ", Quoted.name(name) + " (", ")"));
    }
}
