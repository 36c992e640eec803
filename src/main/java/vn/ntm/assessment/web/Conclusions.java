package vn.ntm.assessment.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Verdict;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.FigureText;
import vn.ntm.values.Reported;

/** Why a verdict is what it is, in one sentence each. */
record Conclusions(Texts texts, LevelLines levels) {
    private static final int SHOWN = 4;

    /** The sentence under the verdict. */
    String why(IndicatorResult result) {
        IndicatorResult.Overruling overruling = result.overruling();
        return overruling == null
                ? computed(result)
                : texts.of("assessment.why.overruled", overruling.by(), overruling.reason());
    }

    /** What the rule says, whatever a person concluded. */
    String computed(IndicatorResult result) {
        Demand demand = result.demand();
        return switch (result.computed()) {
            case Verdict.Met met ->
                demand.wholeSet().isEmpty()
                        ? texts.of("assessment.why.met", compared(result), result.accepted())
                        : texts.of("assessment.why.title-met");
            case Verdict.NotProven notProven -> texts.of("assessment.why.not-proven", compared(result));
            case Verdict.NotMet(BigDecimal lacking) -> notMet(result, lacking);
            case Verdict.Undecided(Verdict.Reason reason) -> undecided(result, reason);
            case Verdict.NotAssessed none ->
                demand.wholeSet().isEmpty()
                        ? texts.of("assessment.why.not-assessed")
                        : texts.of("assessment.why.title-open");
            case Verdict.NotApplicable(String reason, String document) ->
                texts.of("assessment.why.not-applicable", reason, document);
        };
    }

    private String notMet(IndicatorResult result, @Nullable BigDecimal lacking) {
        IndicatorResult.PartResult failing = result.parts().stream()
                .filter(part -> part.verdict() instanceof Verdict.NotMet)
                .findFirst()
                .orElseThrow();
        String compared = compared(result.demand(), failing);
        if (lacking == null) {
            return texts.of("assessment.why.not-met", compared);
        }
        Wording.Measure measure = PartWords.measure(result.demand(), failing.part());
        String gap = measure.kind() == Wording.Kind.PERCENTAGE
                ? texts.of("assessment.points", Vietnamese.number(lacking, SHOWN))
                : new FigureText(texts).withUnit(Vietnamese.number(lacking, SHOWN), measure);
        return texts.of(over(failing) ? "assessment.why.too-much" : "assessment.why.lacking", compared, gap);
    }

    /** Whether the bound is one from above. */
    private static boolean over(IndicatorResult.PartResult part) {
        return part.part()
                .level()
                .filter(level -> level instanceof Level.Amount amount && amount.direction() == Direction.AT_MOST)
                .isPresent();
    }

    private String undecided(IndicatorResult result, Verdict.Reason reason) {
        String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (reason) {
            case HAMLETS_MISSING -> texts.of("assessment.undecided." + key, hamlets(result.parts()));
            case NO_LEVEL, LEFT_TO_PROVINCE, NOT_TO_BE_ADDED, PARTS_MISSING, NOT_COMPARABLE ->
                texts.of("assessment.undecided." + key);
        };
    }

    private String hamlets(List<IndicatorResult.PartResult> parts) {
        return parts.stream()
                .map(IndicatorResult.PartResult::reported)
                .filter(Reported.Partial.class::isInstance)
                .map(Reported.Partial.class::cast)
                .findFirst()
                .map(partial -> partial.sources().size() + "/" + partial.hamlets())
                .orElse("");
    }

    private String compared(IndicatorResult result) {
        return result.parts().stream()
                .map(part -> compared(result.demand(), part))
                .collect(Collectors.joining("; "));
    }

    /** "Nữ 305/400 = 76,25 %, mức ≥ 70 %". */
    String compared(Demand demand, IndicatorResult.PartResult part) {
        String label = new PartWords(texts).label(part.part());
        String figure = part.reported() instanceof Reported.Given given
                ? new FigureText(texts).words(given.figure(), PartWords.measure(demand, part.part()))
                : texts.of("assessment.result.none");
        String level = part.part().required() instanceof RequiredLevel.Known known
                ? levels.words(known.level())
                : texts.of("criteria.level.none");
        String line = texts.of("assessment.compared", figure, level);
        return label.isEmpty() ? line : label + ": " + line;
    }
}
