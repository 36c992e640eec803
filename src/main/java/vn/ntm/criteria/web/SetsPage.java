package vn.ntm.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list of criteria sets shows: the sets, or what was found in them. */
public record SetsPage(
        String heading, List<SetRow> sets, @Nullable Found found) {
    /**
     * A set in the list.
     *
     * @param state whether it is in force today
     * @param trusts how many indicators have levels of each degree of trust
     */
    public record SetRow(
            String name,
            String address,
            String level,
            String period,
            State state,
            String laws,
            String counts,
            List<TrustMark> trusts) {
        public SetRow {
            trusts = List.copyOf(trusts);
        }
    }

    /** A badge. */
    public record State(String css, String icon, String words) {}

    /**
     * The answer to a search.
     *
     * @param text what was looked for
     * @param lead how many there are, and which of them are shown
     */
    public record Found(
            String text,
            String lead,
            List<Hit> hits,
            @Nullable String previous,
            @Nullable String next) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** A criterion or an indicator that was found. */
    public record Hit(String number, String text, String address, String set) {}

    public SetsPage {
        sets = List.copyOf(sets);
    }
}
