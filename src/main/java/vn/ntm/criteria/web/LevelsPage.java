package vn.ntm.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page shows that compares the levels of a set with the text of the law. */
public record LevelsPage(Head head, Filters filters, List<Row> rows) {
    /**
     * The answer in short.
     *
     * @param who whether the reader may compare, or who does
     * @param text the text that is being read on, null when none was chosen
     */
    public record Head(
            String setId,
            String setName,
            String heading,
            String lead,
            String who,
            @Nullable String text) {}

    /** How the rows are chosen. */
    public record Filters(
            List<Count> counts,
            List<Viewpoint.Choices> choices,
            Viewpoint.Form viewpoint,
            @Nullable String like,
            String found) {
        public Filters {
            counts = List.copyOf(counts);
            choices = List.copyOf(choices);
        }
    }

    /** A degree of trust with the number of indicators that have it. */
    public record Count(String words, int count, String address, boolean chosen) {}

    /**
     * An indicator.
     *
     * @param open how many more levels wait, null when none does
     * @param hint a weak recollection for whoever looks for the text
     */
    public record Row(
            String code,
            String text,
            String address,
            LevelView level,
            @Nullable String open,
            @Nullable String hint) {}

    public LevelsPage {
        rows = List.copyOf(rows);
    }
}
