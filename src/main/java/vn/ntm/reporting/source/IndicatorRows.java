package vn.ntm.reporting.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.closing.Sentences;
import vn.ntm.assessment.judging.Judged;
import vn.ntm.assessment.judging.Judgement;
import vn.ntm.assessment.judging.Judgements;
import vn.ntm.assessment.judging.Stage;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.RowSource;
import vn.ntm.roadmap.PlanWord;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.shared.Texts;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Reported;

/** A row for each indicator of the set, by criterion: required level, value, the three judgements. */
@Component("reportingIndicatorRows")
class IndicatorRows implements RowSource {
    private final Standings standings;
    private final Judgements judgements;
    private final Sentences sentences;
    private final Roadmaps roadmaps;
    private final Texts texts;

    IndicatorRows(Standings standings, Judgements judgements, Sentences sentences, Roadmaps roadmaps, Texts texts) {
        this.standings = standings;
        this.judgements = judgements;
        this.sentences = sentences;
        this.roadmaps = roadmaps;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "number",
                "criterion",
                "indicator",
                "level",
                "result",
                "computed",
                "self",
                "verified",
                "appraised",
                "note");
    }

    @Override
    public List<Row> rows(Asked asked) {
        SetResult result = standings.of(Assessed.viewed(asked));
        Run run = new Run(
                asked,
                judgements.of(Assessed.viewed(asked)),
                sentences.of(result),
                roadmaps.of(Assessed.viewed(asked)).word());
        return result.criteria().stream()
                .flatMap(criterion -> criterion.indicators().isEmpty()
                        ? Stream.of(run.unknownIndicators(criterion))
                        : criterion.indicators().stream().map(one -> run.row(criterion, one)))
                .toList();
    }

    /** One commune, set and year. */
    private final class Run {
        private final Asked asked;
        private final Map<String, Judged> judged;
        private final Function<IndicatorResult, Sentences.Spoken> words;
        private final @Nullable PlanWord plan;

        Run(
                Asked asked,
                Map<String, Judged> judged,
                Function<IndicatorResult, Sentences.Spoken> words,
                @Nullable PlanWord plan) {
            this.asked = asked;
            this.judged = judged;
            this.words = words;
            this.plan = plan;
        }

        Row row(CriterionResult criterion, IndicatorResult one) {
            Sentences.Spoken spoken = words.apply(one);
            Judged said = judged.getOrDefault(one.code(), new Judged(List.of()));
            Map<String, Filled> fields = head(criterion);
            fields.put(
                    "indicator",
                    Filled.label(spoken.number() + ". " + one.demand().text()));
            fields.put("level", Filled.of(CellValue.words(spoken.level()), computed(one)));
            fields.put("result", result(one, spoken, said));
            fields.put("computed", Filled.of(Assessed.of(one.state()), computed(one)));
            fields.put("self", judgement(said, Stage.SELF, one));
            fields.put("verified", judgement(said, Stage.VERIFICATION, one));
            fields.put("appraised", judgement(said, Stage.APPRAISAL, one));
            fields.put("note", note(criterion, one, spoken));
            return new Row(one.code(), group(criterion), fields);
        }

        /** A criterion whose indicators nobody has entered still has its row. */
        Row unknownIndicators(CriterionResult criterion) {
            return new Row("tc" + criterion.number(), group(criterion), head(criterion));
        }

        private Map<String, Filled> head(CriterionResult criterion) {
            Map<String, Filled> fields = new HashMap<>();
            fields.put("number", Filled.label(String.valueOf(criterion.number())));
            fields.put("criterion", Filled.label(criterion.criterion().name()));
            return fields;
        }

        private String group(CriterionResult criterion) {
            return Objects.requireNonNullElse(criterion.criterion().group(), "");
        }

        private Origin computed(IndicatorResult one) {
            boolean sure = one.demand().required() instanceof RequiredLevel.Known known && !known.isProvisional();
            return Origin.of("assessment", Assessed.indicatorPath(asked, one.code()), asked.day(), sure);
        }

        private Filled result(IndicatorResult one, Sentences.Spoken spoken, Judged said) {
            List<MeasuredValue> values = one.parts().stream()
                    .flatMap(part -> sources(part.reported()))
                    .toList();
            if (values.isEmpty()) {
                return Filled.unknown(CellValue.Why.NOT_ENTERED);
            }
            String text = spoken.parts().size() == 1
                    ? spoken.parts().getFirst().figure()
                    : spoken.parts().stream()
                            .map(part -> part.label() + ": " + part.figure())
                            .collect(Collectors.joining("; "));
            MeasuredValue newest = values.stream()
                    .max(Comparator.comparingLong(MeasuredValue::id))
                    .orElseThrow();
            return Filled.of(
                    CellValue.words(text),
                    Origin.of(
                                    "indicator-value",
                                    Assessed.indicatorPath(asked, one.code()),
                                    newest.measuredOn(),
                                    said.isConfirmed())
                            .by(newest.recordedBy(), newest.recordedAt())
                            .noting(newest.note()));
        }

        private Stream<MeasuredValue> sources(Reported reported) {
            return switch (reported) {
                case Reported.Missing missing -> Stream.empty();
                case Reported.Given given -> given.sources().stream();
                case Reported.Partial partial -> partial.sources().stream();
                case Reported.NotToBeAdded pile -> pile.sources().stream();
            };
        }

        private Filled judgement(Judged said, Stage stage, IndicatorResult one) {
            Optional<Judgement> word = said.of(stage);
            return word.map(judgement -> Filled.of(
                            Assessed.of(judgement.result()),
                            Origin.of(
                                            "judgement",
                                            Assessed.indicatorPath(asked, one.code()),
                                            judgement.judgedOn(),
                                            judgement.result() != Judgement.Result.RETURNED)
                                    .by(judgement.by(), judgement.recordedAt())
                                    .noting(judgement.note())))
                    .orElseGet(() -> Filled.unknown(CellValue.Why.NOT_ENTERED));
        }

        /** What the plan says where values do not prove it; else why nothing is concluded, or what is missing; silent where all is well. */
        private Filled note(CriterionResult criterion, IndicatorResult one, Sentences.Spoken spoken) {
            if (one.state() == Verdict.State.MET) {
                return Filled.unknown(CellValue.Why.NO_MEANING);
            }
            if (plan != null && plan.claims(criterion.number())) {
                return Filled.of(
                        CellValue.words(texts.of("reporting.source.plan-claims")),
                        Origin.of(
                                "plan",
                                "/plans/" + plan.plan().id(),
                                plan.baseline().asOf(),
                                true));
            }
            return one.state() == Verdict.State.NOT_ASSESSED
                    ? Filled.unknown(CellValue.Why.NO_MEANING)
                    : Filled.of(CellValue.words(spoken.conclusion()), computed(one));
        }
    }
}
