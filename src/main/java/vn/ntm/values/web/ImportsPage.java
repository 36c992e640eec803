package vn.ntm.values.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page to hand in a table, with what was handed in before.
 *
 * @param problem why the table was not taken, null when there is none
 */
public record ImportsPage(
        @Nullable String problem,
        List<Choice> sets,
        String year,
        List<Past> past,
        @Nullable String previous,
        @Nullable String next) {
    public ImportsPage {
        sets = List.copyOf(sets);
        past = List.copyOf(past);
    }

    /** A table handed in before. */
    public record Past(String address, String file, String about, String received, String state) {}
}
