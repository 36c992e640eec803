package vn.ntm.tasks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of tasks.
 *
 * @param heading how many there are of what
 * @param counts how many in each state, each a link
 * @param mayKeep whether the reader may open and assign tasks
 * @param bulk what was typed to assign many at once
 * @param previous address of the page before, null on the first
 */
public record ListPage(
        Filter filter,
        String unitName,
        String heading,
        List<Count> counts,
        Choices choices,
        List<Row> rows,
        boolean mayKeep,
        TaskForm bulk,
        @Nullable String previous,
        @Nullable String next) {
    /** A state with the number of its tasks. */
    public record Count(Badge state, long number, String path) {}

    /** What there is to choose from. */
    public record Choices(
            List<Option> states,
            List<Option> criteria,
            List<Option> positions,
            List<Option> hamlets,
            List<Option> origins,
            List<Option> sorts) {}

    public ListPage {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }
}
