package vn.ntm.planning.checks.substance;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.TargetCount;

/** LINT-02: every place that says how many criteria the year adds, or how many it reaches, says the same. */
class TargetsAgree implements PlanCheck {
    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<TargetCount> ofTheYear = YearTargets.of(plan);
        return Stream.of(
                        disagreeing(
                                plan,
                                ofTheYear.stream()
                                        .filter(count -> !count.total())
                                        .toList()),
                        disagreeing(
                                plan,
                                ofTheYear.stream().filter(TargetCount::total).toList()),
                        wrongTotal(plan, ofTheYear))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> disagreeing(PlanUnderCheck plan, List<TargetCount> counts) {
        Predicate<TargetCount> isContradicted =
                count -> counts.stream().anyMatch(other -> contradict(plan, count, other));
        return counts.stream().filter(isContradicted).map(count -> {
            TargetCount other = counts.stream()
                    .filter(candidate -> contradict(plan, count, candidate))
                    .findFirst()
                    .orElseThrow();
            return place(count)
                    .error("LINT-02", plan.say("checks.02.disagree", range(count), other.line(), range(other)));
        });
    }

    private static boolean contradict(PlanUnderCheck plan, TargetCount one, TargetCount other) {
        boolean sameNumbers = one.min() == other.min() && one.max() == other.max();
        return !sameNumbers && YearTargets.rung(plan, one).equals(YearTargets.rung(plan, other));
    }

    /** Met so far and added this year make the total to reach. */
    private static Stream<Finding> wrongTotal(PlanUnderCheck plan, List<TargetCount> counts) {
        int met = (int) plan.plan().baseline().met().stream().distinct().count();
        Optional<TargetCount> added = single(counts, false);
        Optional<TargetCount> total = single(counts, true);
        if (met == 0
                || added.isEmpty()
                || total.isEmpty()
                || !YearTargets.rung(plan, added.get()).equals(YearTargets.rung(plan, total.get()))) {
            return Stream.empty();
        }
        int reached = met + added.get().min();
        return total.get().min() == reached
                ? Stream.empty()
                : Stream.of(place(total.get())
                        .error(
                                "LINT-02",
                                plan.say(
                                        "checks.02.total",
                                        total.get().min(),
                                        met,
                                        added.get().min(),
                                        reached)));
    }

    private static Optional<TargetCount> single(List<TargetCount> counts, boolean total) {
        List<TargetCount> fitting = counts.stream()
                .filter(count -> count.total() == total && count.min() == count.max())
                .toList();
        return fitting.stream().map(TargetCount::min).distinct().count() == 1
                ? Optional.of(fitting.getFirst())
                : Optional.empty();
    }

    private static Place place(TargetCount count) {
        return new Place(count.line(), count.quote());
    }

    private static String range(TargetCount count) {
        return count.min() == count.max() ? String.valueOf(count.min()) : count.min() + "–" + count.max();
    }
}
