package vn.ntm.reporting.web.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where edited files come in.
 *
 * @param path of the report
 * @param open whether the report still takes anything
 * @param problem what is wrong with the file that was sent, null when nothing is
 */
public record SheetsPage(
        String path,
        String reportName,
        boolean open,
        @Nullable String problem,
        List<Past> past,
        List<Layout> layouts) {
    public SheetsPage {
        past = List.copyOf(past);
        layouts = List.copyOf(layouts);
    }

    /** A file that came before. */
    public record Past(String path, String name, String received, String state) {}

    /** A foreign layout that was explained. */
    public record Layout(String id, String name, String said, int columns) {}
}
