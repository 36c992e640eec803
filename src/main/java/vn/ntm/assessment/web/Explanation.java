package vn.ntm.assessment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Mark;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Figure;
import vn.ntm.values.FigureText;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Reported;

/**
 * Explains a verdict in plain sentences, from nothing but the result.
 *
 * @param hamlets names of the commune's hamlets by code
 */
record Explanation(Texts texts, LevelLines levels, Map<String, String> hamlets) {
    /** Everything there is to say, in the order one would ask. */
    List<ExplanationPage.Block> of(IndicatorResult result) {
        List<ExplanationPage.Block> blocks = new ArrayList<>();
        blocks.add(block("conclusion", conclusion(result)));
        blocks.add(block("values", values(result)));
        blocks.add(block("level", level(result.demand().required())));
        blocks.add(block("law", law(result.demand().required())));
        blocks.add(block("evidence", List.of(evidence(result.accepted()))));
        List<String> marks = marks(result);
        if (!marks.isEmpty()) {
            blocks.add(block("marks", marks));
        }
        return blocks;
    }

    private ExplanationPage.Block block(String key, List<String> sentences) {
        return new ExplanationPage.Block(texts.of("assessment.explained." + key), sentences);
    }

    private List<String> conclusion(IndicatorResult result) {
        Signs signs = new Signs(texts);
        Conclusions conclusions = new Conclusions(texts, levels);
        String computed = texts.of(
                "assessment.explained.computed",
                signs.of(result.computed().state()).words(),
                conclusions.computed(result));
        IndicatorResult.Overruling other = result.overruling();
        if (other == null) {
            return List.of(computed);
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.of(
                "assessment.explained.overruled",
                signs.of(other.result()).words(),
                other.by(),
                Vietnamese.moment(other.at()),
                other.reason()));
        if (!other.document().isEmpty()) {
            lines.add(texts.of("assessment.explained.by-document", other.document()));
        }
        lines.add(computed);
        return lines;
    }

    private List<String> values(IndicatorResult result) {
        return result.parts().stream()
                .flatMap(part -> values(result.demand(), part).stream())
                .toList();
    }

    private List<String> values(Demand demand, IndicatorResult.PartResult part) {
        String label = new PartWords(texts).label(part.part());
        String before = label.isEmpty() ? "" : label + ": ";
        Wording.Measure measure = PartWords.measure(demand, part.part());
        return switch (part.reported()) {
            case Reported.Missing missing -> List.of(before + texts.of("assessment.explained.no-value"));
            case Reported.Partial partial -> partial(before, partial, measure);
            case Reported.NotToBeAdded pile -> {
                List<String> lines = lines(pile.sources(), measure);
                lines.add(before + texts.of("assessment.undecided.not-to-be-added"));
                yield lines;
            }
            case Reported.Given given -> given(before, given, measure);
        };
    }

    private List<String> partial(String before, Reported.Partial partial, Wording.Measure measure) {
        List<String> lines = lines(partial.sources(), measure);
        List<String> reported =
                partial.sources().stream().map(value -> value.key().unitCode()).toList();
        String missing = hamlets.entrySet().stream()
                .filter(hamlet -> !reported.contains(hamlet.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        lines.add(before
                + texts.of("assessment.explained.partial", partial.sources().size(), partial.hamlets(), missing));
        return lines;
    }

    private List<String> given(String before, Reported.Given given, Wording.Measure measure) {
        List<String> lines = new ArrayList<>();
        if (given.source() == Reported.Source.HAMLETS) {
            lines.addAll(lines(given.sources(), measure));
            lines.add(before + texts.of("assessment.explained.sum", formula(given.figure(), measure)));
        } else {
            MeasuredValue value = given.sources().getFirst();
            lines.add(before
                    + texts.of(
                            "assessment.explained.own",
                            formula(given.figure(), measure),
                            Vietnamese.date(value.measuredOn()),
                            value.recordedBy(),
                            Vietnamese.moment(value.recordedAt())));
            if (!value.note().isEmpty()) {
                lines.add(texts.of("assessment.explained.note", value.note()));
            }
        }
        if (given.rival() != null) {
            lines.add(texts.of("assessment.explained.rival", new FigureText(texts).words(given.rival(), measure)));
        }
        return lines;
    }

    private List<String> lines(List<MeasuredValue> sources, Wording.Measure measure) {
        return sources.stream()
                .map(value -> texts.of(
                        "assessment.explained.hamlet",
                        hamlets.getOrDefault(value.key().unitCode(), ""),
                        new FigureText(texts).words(value.figure(), measure),
                        Vietnamese.date(value.measuredOn()),
                        value.recordedBy()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** 583 : 719 × 100 = 81,08 %. */
    private String formula(Figure figure, Wording.Measure measure) {
        FigureText words = new FigureText(texts);
        if (!(figure instanceof Figure.Ratio ratio)) {
            return words.words(figure, measure);
        }
        String key = measure.kind() == Wording.Kind.PERCENTAGE
                ? "assessment.explained.share"
                : "assessment.explained.quotient";
        return texts.of(
                key, words.number(ratio.numerator()), words.number(ratio.denominator()), words.value(ratio, measure));
    }

    private List<String> level(RequiredLevel required) {
        if (!(required instanceof RequiredLevel.Known known)) {
            return List.of(texts.of(
                    "assessment.explained.no-level", levels.of(required).why()));
        }
        Threshold basis = known.basis();
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("assessment.explained.required", levels.words(known.level())));
        lines.add(
                known.derivation() == null
                        ? texts.of(
                                "assessment.explained.scope."
                                        + basis.scope().name().toLowerCase(Locale.ROOT),
                                levels.why(known))
                        : texts.of("assessment.explained.derived", levels.why(known)));
        if (basis.year() != null) {
            lines.add(texts.of("assessment.explained.year", basis.year()));
        }
        period(basis.validFrom(), basis.validTo(), lines);
        return lines;
    }

    private void period(@Nullable LocalDate from, @Nullable LocalDate to, List<String> lines) {
        if (from != null) {
            lines.add(texts.of("assessment.explained.from", Vietnamese.date(from)));
        }
        if (to != null) {
            lines.add(texts.of("assessment.explained.to", Vietnamese.date(to)));
        }
    }

    private List<String> law(RequiredLevel required) {
        if (!(required instanceof RequiredLevel.Known known)) {
            return List.of(texts.of("assessment.explained.no-law"));
        }
        Provenance provenance = known.basis().provenance();
        Confirmed confirmed = provenance.confirmed();
        List<String> lines = new ArrayList<>();
        if (provenance.instrument() != null) {
            lines.add(texts.of("assessment.explained.instrument", provenance.instrument()));
        }
        if (confirmed != null) {
            lines.add(texts.of(
                    "assessment.explained.confirmed",
                    confirmed.by(),
                    Vietnamese.moment(confirmed.at()),
                    confirmed.text().number(),
                    confirmed.text().article()));
        } else {
            lines.add(texts.of(
                    known.isProvisional() ? "assessment.explained.unconfirmed" : "assessment.explained.sourced"));
        }
        return lines;
    }

    private String evidence(int accepted) {
        return accepted == 0
                ? texts.of("assessment.explained.no-evidence")
                : texts.of("assessment.explained.accepted", accepted);
    }

    private List<String> marks(IndicatorResult result) {
        return Arrays.stream(Mark.values())
                .filter(result.marks()::contains)
                .map(mark -> texts.of("assessment.explained.mark."
                        + mark.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }
}
