package vn.ntm.planning.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of work under the sections on tasks, measures and organisation.
 *
 * @param path section and a letter for the statement within it: {@code III.1b}
 * @param criteria numbers of the criteria it serves, as far as its words tell
 * @param lead who answers for it, where the text says so
 * @param due the deadline in the text's words, where it says so
 */
public record TaskStatement(
        String path,
        String text,
        int line,
        List<Integer> criteria,
        @Nullable String lead,
        @Nullable String due) {
    public TaskStatement {
        criteria = List.copyOf(criteria);
    }
}
