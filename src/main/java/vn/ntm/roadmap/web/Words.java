package vn.ntm.roadmap.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.LevelText;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.roadmap.Need;
import vn.ntm.roadmap.NeedText;
import vn.ntm.roadmap.Needs;
import vn.ntm.roadmap.OpenCriterion;
import vn.ntm.roadmap.PlanWord;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Figure;
import vn.ntm.values.Part;
import vn.ntm.values.Reported;

/** What several of the pages say: levels, present values, needs, signs. */
@Component
class Words {
    private static final char NO_BREAK = '\u00A0';
    private static final int DECIMALS = 2;

    private final CriteriaSets sets;
    private final Texts texts;

    Words(CriteriaSets sets, Texts texts) {
        this.sets = sets;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** What is demanded, or that nobody knows. */
    String level(IndicatorResult indicator, SetResult result) {
        return indicator.demand().required() instanceof RequiredLevel.Known known
                ? new LevelText(texts, sets.places(), result.set()).words(known.level())
                : texts.of("roadmap.level.unknown");
    }

    /** What is reported now. */
    String present(IndicatorResult indicator) {
        List<IndicatorResult.PartResult> parts = indicator.parts();
        if (parts.stream().allMatch(part -> part.reported() instanceof Reported.Missing)) {
            return texts.of("roadmap.present.none");
        }
        return parts.stream()
                .map(part -> named(part.part(), reported(part.reported(), indicator.demand())))
                .collect(Collectors.joining("; "));
    }

    private String named(Demand.Part part, String sentence) {
        return switch (part.key()) {
            case Part.WHOLE -> sentence;
            case Part.WOMEN -> texts.of("roadmap.need.part", texts.of("roadmap.part.women"), sentence);
            case Part.MEN -> texts.of("roadmap.need.part", texts.of("roadmap.part.men"), sentence);
            default -> texts.of("roadmap.need.part", part.name(), sentence);
        };
    }

    private String reported(Reported reported, Demand demand) {
        return switch (reported) {
            case Reported.Given given -> figure(given.figure(), demand);
            case Reported.Missing missing -> texts.of("roadmap.present.none");
            case Reported.Partial partial ->
                texts.of("roadmap.present.partial", partial.sources().size(), partial.hamlets());
            case Reported.NotToBeAdded pile -> texts.of("roadmap.present.partial-sum");
        };
    }

    private String figure(Figure figure, Demand demand) {
        String unit = Objects.requireNonNullElse(demand.how().unit(), "");
        return switch (figure) {
            case Figure.Ratio ratio ->
                Vietnamese.number(ratio.numerator(), DECIMALS) + "/"
                        + Vietnamese.number(ratio.denominator(), DECIMALS) + " = "
                        + withUnit(
                                Vietnamese.number("%".equals(unit) ? ratio.percent() : ratio.quotient(), DECIMALS),
                                unit);
            case Figure.Amount amount -> withUnit(Vietnamese.number(amount.amount(), DECIMALS), unit);
            case Figure.YesNo(boolean yes) -> texts.of(yes ? "roadmap.present.yes" : "roadmap.present.no");
            case Figure.Rank rank -> rank.rank();
            case Figure.NotApplicable none -> texts.of("roadmap.state.not-applicable");
            case Figure.Withdrawn withdrawn -> texts.of("roadmap.present.none");
        };
    }

    private static String withUnit(String number, String unit) {
        if (unit.contains("{0}")) {
            return unit.replace("{0}", number);
        }
        return unit.isEmpty() ? number : number + NO_BREAK + unit;
    }

    List<String> needs(IndicatorResult indicator) {
        NeedText text = new NeedText(texts, this::nameOf);
        return Needs.of(indicator).stream()
                .map(need -> text.words(need, indicator.demand()))
                .toList();
    }

    /** The needs of a step, each once. */
    List<String> needs(OpenCriterion.Step step) {
        NeedText text = new NeedText(texts, this::nameOf);
        return step.needs().stream()
                .map((Need need) -> text.words(need, step.indicator().demand()))
                .distinct()
                .toList();
    }

    private String nameOf(String setId) {
        return sets.outlines().stream()
                .filter(outline -> outline.id().equals(setId))
                .map(CriteriaSetOutline::name)
                .findFirst()
                .orElse(setId);
    }

    /** What to know of a criterion besides its state. */
    List<Sign> signs(OpenCriterion open, @Nullable PlanWord word) {
        List<Sign> signs = new ArrayList<>();
        if (open.claimed()) {
            signs.add(Sign.disproved(texts));
        } else if (word != null) {
            signs.add(open.target() ? Sign.target(texts) : Sign.withoutTarget(texts));
        }
        return signs;
    }

    /** The title within a sentence: "xã nông thôn mới nâng cao". */
    String title(CriteriaSetOutline set) {
        String key = "roadmap.title." + set.standard();
        return texts.keys().contains(key) ? texts.of(key) : set.name().toLowerCase(Locale.ROOT);
    }
}
