package vn.ntm.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Persons, or positions, within reach.
 *
 * @param text what is looked for
 * @param unit beginning of the unit's code that is looked in
 */
public record PeoplePage(
        String heading,
        String text,
        String unit,
        List<Row> rows,
        boolean mayKeep,
        @Nullable String previous,
        @Nullable String next) {
    /** A line of the list: what it is, where, and two more facts about it. */
    public record Row(String path, String name, String unit, String first, String second) {}
}
