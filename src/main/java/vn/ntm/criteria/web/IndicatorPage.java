package vn.ntm.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about one indicator. */
public record IndicatorPage(
        Head head,
        Viewpoint viewpoint,
        LevelView level,
        List<Fact> facts,
        List<ThresholdRow> thresholds,
        List<WordingRow> wordings) {
    /**
     * Where the indicator stands and what it says on the chosen day.
     *
     * @param levels where its levels are compared with the text
     */
    public record Head(
            String setId,
            String setName,
            String address,
            String levels,
            int criterion,
            String criterionName,
            String code,
            String text) {}

    /** Something to know, under its label. */
    public record Fact(String label, String text) {}

    /** A level as some instrument sets it. */
    public record ThresholdRow(
            String application, String period, String level, String law, TrustMark trust, String source) {}

    /** A wording during a time. */
    public record WordingRow(
            String period,
            String by,
            String text,
            TrustMark trust,
            @Nullable String source,
            @Nullable String notes) {}

    public IndicatorPage {
        facts = List.copyOf(facts);
        thresholds = List.copyOf(thresholds);
        wordings = List.copyOf(wordings);
    }
}
