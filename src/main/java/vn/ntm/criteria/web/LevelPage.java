package vn.ntm.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page shows on which one indicator is compared with the text of the law. */
public record LevelPage(
        Head head,
        List<Held> held,
        List<Past> history,
        @Nullable Entry entry,
        Notices notices) {
    /**
     * Which indicator it is.
     *
     * @param list the way back to the list
     * @param hint a weak recollection, never a level
     */
    public record Head(
            String setName,
            String setAddress,
            String list,
            String code,
            String text,
            @Nullable String hint,
            List<String> notes) {
        public Head {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A level we hold.
     *
     * @param token names it as it is shown here
     * @param mayConfirm whether the reader may say that the text bears it out
     * @param correct where to enter what the text says instead, null for who may not
     * @param withdraw where to withdraw it, null for who may not or when nobody read it
     */
    public record Held(
            String token,
            String application,
            String period,
            String level,
            TrustMark trust,
            String source,
            boolean mayConfirm,
            @Nullable String correct,
            @Nullable String withdraw) {}

    /**
     * A level that somebody read.
     *
     * @param end who withdrew it when and why, null while it holds
     */
    public record Past(
            String application,
            String level,
            String act,
            @Nullable String end) {}

    /**
     * The form, for who may fill it in.
     *
     * @param form what is typed in it
     * @param measure what kind of value a level is
     */
    public record Entry(
            String action,
            LevelFields form,
            List<Viewpoint.Option> places,
            List<String> instruments,
            Measured measure,
            String other) {
        public Entry {
            places = List.copyOf(places);
            instruments = List.copyOf(instruments);
        }
    }

    /**
     * How a level is typed.
     *
     * @param kind {@code number}, {@code yes-no}, {@code rank} or {@code parts}
     * @param unit beside the number, empty for none
     * @param scale ranks from the lowest to the highest
     * @param parts how many rows for parts there are
     */
    public record Measured(String kind, String unit, List<String> scale, int parts) {
        public Measured {
            scale = List.copyOf(scale);
        }
    }

    /**
     * What just happened.
     *
     * @param done what was written down, null when nothing was
     * @param next the indicator to go on with, null when none is left
     * @param overtaken what somebody else did in the meantime, null when nobody did
     */
    public record Notices(
            @Nullable String done,
            LevelsPage.@Nullable Row next,
            @Nullable String overtaken) {}

    public LevelPage {
        held = List.copyOf(held);
        history = List.copyOf(history);
    }
}
