package vn.ntm.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.search.Wanted;

/**
 * What was found, in words.
 *
 * @param text what was typed
 * @param year as typed, empty for every year
 * @param yearProblem what is wrong with it, null when nothing is
 * @param kind word of the kind that is shown alone, empty for all
 * @param asked whether anything was looked for
 * @param unfiltered address of the same search without filters, null when there are none
 */
public record SearchPage(
        String text,
        String year,
        @Nullable String yearProblem,
        String kind,
        boolean asked,
        String headline,
        List<Filter> filters,
        List<Group> groups,
        @Nullable String unfiltered,
        @Nullable String previous,
        @Nullable String next,
        String page) {
    public SearchPage {
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
    }

    /** A way to the hits of one kind, or to all. */
    public record Filter(String name, String count, String path, boolean current) {}

    /**
     * Hits of one kind.
     *
     * @param all address of all of them, null when all are shown
     */
    public record Group(
            String word,
            String name,
            String count,
            String icon,
            @Nullable String all,
            List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** One hit; unit and day are empty where it has none. */
    public record Line(
            String path,
            List<Wanted.Piece> number,
            List<Wanted.Piece> title,
            List<Wanted.Piece> passage,
            String unit,
            String day) {}
}
