package vn.ntm.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Verdict;

/**
 * The way of one commune to one title in one year, as known at one moment.
 *
 * @param result where it stands by what values and evidence prove
 * @param word what its plan of that year and set says, null when there is none
 * @param open every criterion still to be met; those that the plan says are met only where values say otherwise
 * @param claimed criteria that the plan says are met and nothing proves or disproves yet
 */
public record Roadmap(
        SetResult result, @Nullable PlanWord word, List<OpenCriterion> open, List<OpenCriterion> claimed) {
    public Roadmap {
        open = List.copyOf(open);
        claimed = List.copyOf(claimed);
    }

    static Roadmap of(SetResult result, @Nullable PlanWord word, List<RoadmapRow> rows) {
        Map<RowKey, RoadmapRow> byKey = rows.stream().collect(Collectors.toMap(RoadmapRow::key, Function.identity()));
        List<OpenCriterion> open = result.criteria().stream()
                .filter(one -> one.state() != CriterionState.MET && !isClaimed(one, word))
                .map(one -> open(result, one, word, byKey))
                .toList();
        List<OpenCriterion> claimed = result.criteria().stream()
                .filter(one -> one.state() != CriterionState.MET && isClaimed(one, word))
                .map(one -> open(result, one, word, byKey))
                .toList();
        return new Roadmap(result, word, open, claimed);
    }

    private static boolean isClaimed(CriterionResult criterion, @Nullable PlanWord word) {
        return word != null && word.claims(criterion.number()) && criterion.state() != CriterionState.NOT_MET;
    }

    private static OpenCriterion open(
            SetResult result, CriterionResult criterion, @Nullable PlanWord word, Map<RowKey, RoadmapRow> rows) {
        int number = criterion.number();
        Function<String, @Nullable RoadmapRow> row = indicator ->
                rows.get(new RowKey(result.unitCode(), result.set().id(), result.year(), number, indicator));
        return new OpenCriterion(
                criterion,
                word != null && word.aimsAt(number),
                word != null && word.claims(number),
                row.apply(RowKey.WHOLE),
                criterion.indicators().stream()
                        .filter(Roadmap::isOpen)
                        .map(one -> new OpenCriterion.Step(one, Needs.of(one), row.apply(one.code())))
                        .toList());
    }

    private static boolean isOpen(IndicatorResult indicator) {
        return indicator.state() != Verdict.State.MET && indicator.state() != Verdict.State.NOT_APPLICABLE;
    }

    /** A criterion that is not met, whatever the plan says of it. */
    public Optional<OpenCriterion> find(int criterion) {
        return Stream.concat(open.stream(), claimed.stream())
                .filter(one -> one.number() == criterion)
                .findFirst();
    }

    /** Criteria met by what values prove, or said to be by the plan. */
    public int metOrClaimed() {
        return result.met() + claimed.size();
    }

    /** Conditions for recognition that do not hold yet. */
    public List<IndicatorResult> openConditions() {
        return result.conditions().stream()
                .filter(condition -> condition.state() != Verdict.State.MET)
                .toList();
    }

    /** How the year's targets stand on that day; empty without a plan. */
    public List<Forecast> forecasts(LocalDate today) {
        if (word == null) {
            return List.of();
        }
        LocalDate due = word.due();
        return word.targets().stream()
                .flatMap(number -> result.criterion(number).stream())
                .map(criterion -> Forecast.of(
                        criterion,
                        find(criterion.number()).map(OpenCriterion::estimate).orElse(Estimate.NONE),
                        due,
                        today))
                .toList();
    }
}
