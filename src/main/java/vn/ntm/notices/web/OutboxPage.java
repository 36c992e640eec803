package vn.ntm.notices.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outbox.
 *
 * @param server what letters go out by, in words
 * @param unlinked whether letters can hold no links
 * @param ownAddress where a test goes, masked; empty when none is known
 * @param counts how many letters there are, in words
 * @param state that is looked at, empty for all
 * @param done what was just done, null when nothing was
 */
public record OutboxPage(
        boolean on,
        String server,
        boolean unlinked,
        String ownAddress,
        String counts,
        List<Choice> states,
        String state,
        List<Row> rows,
        @Nullable String done) {
    public OutboxPage {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    /** Something to choose in the filter. */
    public record Choice(String value, String name) {}

    /**
     * One letter.
     *
     * @param what it tells
     * @param when it went out, is tried next, or was given up
     * @param problem of the last attempt, empty when there was none
     * @param reply what the server said then, may be empty
     * @param again whether it can be tried again
     */
    public record Row(
            String id,
            String receiver,
            String what,
            String written,
            String icon,
            String hue,
            String state,
            String when,
            String problem,
            String reply,
            boolean again) {}
}
