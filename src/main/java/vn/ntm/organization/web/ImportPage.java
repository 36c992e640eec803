package vn.ntm.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page to hand in an update file, with what was handed in before.
 *
 * @param problem why the file just handed in was not taken, null when there is none
 * @param request the same however often the form is sent, so that it counts once
 */
public record ImportPage(@Nullable String problem, String request, List<Column> columns, List<Past> history) {
    public ImportPage {
        columns = List.copyOf(columns);
        history = List.copyOf(history);
    }

    /** A column of the file and what it takes. */
    public record Column(String heading, String use) {}

    /** A file handed in before; {@code applied} is null while it is only a draft. */
    public record Past(
            String address,
            String fileName,
            int changes,
            int problems,
            String received,
            @Nullable String applied) {}
}
