package vn.ntm.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The own work list.
 *
 * @param heading says how much there is
 * @param given how far the duties are that the reader gave, empty for one who gave none
 * @param previous address of the page before, null on the first
 * @param next address of the page after, null on the last
 */
public record MyWorkPage(
        String heading,
        String lead,
        List<Part> parts,
        boolean mayGive,
        List<Count> given,
        @Nullable String previous,
        @Nullable String next) {
    /** A number of duties given, with the way to them. */
    public record Count(String hue, String icon, String words, String path) {}

    /**
     * One section.
     *
     * @param more address of the whole section, null when all of it is here
     */
    public record Part(
            String word,
            String name,
            String icon,
            int count,
            List<Line> lines,
            @Nullable String more) {}

    /**
     * One line.
     *
     * @param day the last day in words, empty when there is none
     * @param readAction where to say that it was read, null when there is nothing to say
     */
    public record Line(
            String title,
            String note,
            String day,
            boolean overdue,
            String path,
            @Nullable String readAction) {}
}
