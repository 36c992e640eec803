package vn.ntm.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Duties given or received, newest first.
 *
 * @param views from whose side they can be looked at
 * @param print address of the same list for the printer
 */
public record DutiesPage(
        String heading,
        List<Tab> views,
        String view,
        List<Option> states,
        String chosenState,
        String criterion,
        List<Row> rows,
        boolean mayGive,
        String print,
        @Nullable String previous,
        @Nullable String next) {
    /** A side of the list. */
    public record Tab(String name, String path, boolean current) {}

    /** One of them; criterion and document are empty where it has none. */
    public record Row(
            String path,
            String title,
            String receiver,
            String givenBy,
            String due,
            boolean overdue,
            Badge state,
            String grounds) {}

    /** A state as a badge. */
    public record Badge(String hue, String icon, String word) {}
}
