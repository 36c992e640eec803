package vn.ntm.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Duties handed out, newest first. */
public record DutiesPage(
        String heading,
        List<Option> states,
        String chosenState,
        List<Row> rows,
        @Nullable String previous,
        @Nullable String next) {
    /** One of them. */
    public record Row(
            String path, String title, String receiver, String givenBy, String due, boolean overdue, Badge state) {}

    /** A state as a badge. */
    public record Badge(String hue, String icon, String word) {}
}
