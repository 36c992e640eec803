package vn.ntm.reporting.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.RowSource;
import vn.ntm.roadmap.PlanWord;
import vn.ntm.roadmap.Roadmap;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.shared.Texts;

/** A row for each criterion of the set: how many of its indicators are met, what follows, what the plan says of it. */
@Component("reportingCriterionRows")
class CriterionRows implements RowSource {
    private final Roadmaps roadmaps;
    private final Texts texts;

    CriterionRows(Roadmaps roadmaps, Texts texts) {
        this.roadmaps = roadmaps;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "criteria";
    }

    @Override
    public Set<String> fields() {
        return Set.of("number", "criterion", "indicators", "state", "plan", "target");
    }

    @Override
    public List<Row> rows(Asked asked) {
        Roadmap roadmap = roadmaps.of(Assessed.viewed(asked));
        return roadmap.result().criteria().stream()
                .map(one -> row(asked, one, roadmap.word()))
                .toList();
    }

    private Row row(Asked asked, CriterionResult one, @Nullable PlanWord word) {
        Origin origin = Origin.of("assessment", Assessed.criterionPath(asked, one.number()), asked.day(), true);
        return new Row(
                String.valueOf(one.number()),
                Objects.requireNonNullElse(one.criterion().group(), ""),
                Map.of(
                        "number", Filled.label(String.valueOf(one.number())),
                        "criterion", Filled.label(one.criterion().name()),
                        "indicators", Assessed.indicators(one, origin),
                        "state", Filled.of(Assessed.of(one.state()), origin),
                        "plan", plan(one.number(), word),
                        "target", target(one.number(), word)));
    }

    private static Filled plan(int number, @Nullable PlanWord word) {
        return Optional.ofNullable(word)
                .map(PlanWord::baseline)
                .map(baseline -> baseline.stateOf(number))
                .map(state -> Filled.of(Assessed.of(state), planOrigin(word)))
                .orElseGet(() -> Filled.unknown(CellValue.Why.NOT_ENTERED));
    }

    private Filled target(int number, @Nullable PlanWord word) {
        return word != null && word.aimsAt(number)
                ? Filled.of(CellValue.words(texts.of("reporting.source.target")), planOrigin(word))
                : Filled.unknown(CellValue.Why.NO_MEANING);
    }

    private static Origin planOrigin(@Nullable PlanWord word) {
        PlanWord plan = Objects.requireNonNull(word);
        return Origin.of("plan", "/plans/" + plan.plan().id(), plan.baseline().asOf(), true);
    }
}
