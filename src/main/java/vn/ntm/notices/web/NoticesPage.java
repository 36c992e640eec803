package vn.ntm.notices.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a position was told.
 *
 * @param heading says how much of it is unread
 * @param upTo the newest that is shown: marking all as read goes no further; 0 when there is nothing to mark
 * @param previous address of the page before, null on the first
 * @param next address of the page after, null on the last
 */
public record NoticesPage(
        String heading,
        List<Choice> states,
        List<Choice> kinds,
        String state,
        String kind,
        List<Line> lines,
        long upTo,
        @Nullable String previous,
        @Nullable String next) {
    public NoticesPage {
        states = List.copyOf(states);
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /** Something to choose in the filter. */
    public record Choice(String value, String name) {}

    /**
     * One notice.
     *
     * @param badge why, in one or two words
     * @param hue colour of the badge by its name in the stylesheet
     * @param day the last day in words, empty when there is none
     */
    public record Line(
            long id,
            String words,
            String badge,
            String icon,
            String hue,
            String day,
            String note,
            String at,
            boolean unread) {}
}
