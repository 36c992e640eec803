package vn.ntm.planning.checks.substance;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.TargetCount;

/** LINT-02: every place that says how many criteria the year adds, or how many it reaches, says the same. */
class TargetsAgree implements PlanCheck {
    private static final Pattern OTHER_PERIOD = Phrase.words(
            "giai đoạn|cả giai đoạn|quý (?:i|ii|iii|iv|1|2|3|4)|(?:6|06|sáu) tháng|(?:9|09|chín) tháng|những năm tiếp theo");
    private static final Pattern RUNG = Phrase.words("(?:nông thôn mới|ntm) (nâng cao|kiểu mẫu|hiện đại)");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<TargetCount> ofTheYear = plan.plan().targetCounts().stream()
                .filter(count -> isOfTheYear(plan, count))
                .toList();
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
        return !sameNumbers && rung(plan, one).equals(rung(plan, other));
    }

    /** Met so far and added this year make the total to reach. */
    private static Stream<Finding> wrongTotal(PlanUnderCheck plan, List<TargetCount> counts) {
        int met = (int) plan.plan().baseline().met().stream().distinct().count();
        Optional<TargetCount> added = single(counts, false);
        Optional<TargetCount> total = single(counts, true);
        if (met == 0
                || added.isEmpty()
                || total.isEmpty()
                || !rung(plan, added.get()).equals(rung(plan, total.get()))) {
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

    private static boolean isOfTheYear(PlanUnderCheck plan, TargetCount count) {
        return sentence(plan, count)
                .filter(text -> OTHER_PERIOD.matcher(text).find())
                .isEmpty();
    }

    private static String rung(PlanUnderCheck plan, TargetCount count) {
        return sentence(plan, count)
                .flatMap(text -> RUNG.matcher(text).results().findFirst())
                .map(match -> match.group(1))
                .orElse("");
    }

    private static Optional<String> sentence(PlanUnderCheck plan, TargetCount count) {
        String quote = Spelling.plain(count.quote());
        return plan.blocks().stream()
                .filter(block -> block.firstLine() <= count.line() && count.line() <= block.lastLine())
                .flatMap(block -> Sentence.clausesOf(block).stream())
                .map(Sentence::plain)
                .filter(sentence -> sentence.contains(quote) || quote.contains(sentence))
                .findFirst();
    }

    private static Place place(TargetCount count) {
        return new Place(count.line(), count.quote());
    }

    private static String range(TargetCount count) {
        return count.min() == count.max() ? String.valueOf(count.min()) : count.min() + "–" + count.max();
    }
}
