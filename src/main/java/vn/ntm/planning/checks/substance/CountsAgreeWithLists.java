package vn.ntm.planning.checks.substance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Baseline;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Target;
import vn.ntm.planning.reading.TargetCount;

/** LINT-35: a number of things, in digits or words, is the number of things in the list or table it introduces. */
class CountsAgreeWithLists implements PlanCheck {
    private static final Pattern PART_ONLY = Phrase.words("trong đó|như|một số|điển hình|chủ yếu|tiêu biểu");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return Stream.of(baselineCounts(plan), targetCounts(plan), new CountedLists(plan).findings())
                .flatMap(findings -> findings)
                .distinct();
    }

    private static Stream<Finding> baselineCounts(PlanUnderCheck plan) {
        Baseline baseline = plan.plan().baseline();
        return baseline.counts().stream().flatMap(count -> {
            List<Integer> listed = count.met() ? baseline.met() : baseline.notMet();
            long distinct = listed.stream().distinct().count();
            return distinct == 0 || distinct == count.count() || isPartOnly(plan, count.line(), count.quote())
                    ? Stream.empty()
                    : Stream.of(new Place(count.line(), count.quote())
                            .error(
                                    "LINT-35",
                                    plan.say(key(count), count.count(), distinct, Criteria.listed(plan, listed))));
        });
    }

    private static String key(Baseline.Count count) {
        return count.met() ? "checks.35.met" : "checks.35.not-met";
    }

    private static Stream<Finding> targetCounts(PlanUnderCheck plan) {
        List<Integer> named =
                plan.plan().targets().stream().map(Target::criterion).distinct().toList();
        return plan.plan().targetCounts().stream()
                .filter(count -> !count.total() && !named.isEmpty())
                .filter(count -> introduces(plan, count))
                .filter(count -> named.size() < count.min() || named.size() > count.max())
                .map(count -> new Place(count.line(), count.quote())
                        .error(
                                "LINT-35",
                                plan.say(
                                        "checks.35.targets", count.min(), named.size(), Criteria.listed(plan, named))));
    }

    /** Whether the targets stand in the same paragraph as the number or right below it. */
    private static boolean introduces(PlanUnderCheck plan, TargetCount count) {
        List<Block> blocks = plan.blocks();
        return plan.plan().targets().stream()
                .anyMatch(target -> blocks.stream()
                        .filter(block -> contains(block, count.line()))
                        .anyMatch(block -> contains(block, target.line()) || isNext(blocks, block, target.line())));
    }

    private static boolean isNext(List<Block> blocks, Block block, int line) {
        int next = blocks.indexOf(block) + 1;
        return block.text().endsWith(":") && next < blocks.size() && contains(blocks.get(next), line);
    }

    private static boolean isPartOnly(PlanUnderCheck plan, int line, String quote) {
        return plan.blocks().stream()
                .filter(block -> contains(block, line) && block.text().contains(quote))
                .anyMatch(block ->
                        Phrase.occursIn(block.text().substring(block.text().indexOf(quote)), PART_ONLY));
    }

    private static boolean contains(Block block, int line) {
        return block.firstLine() <= line && line <= block.lastLine();
    }
}
