package vn.ntm.planning.checks.substance;

import java.util.List;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Target;
import vn.ntm.planning.reading.TargetCount;

/** LINT-35: a number of things, in digits or words, is the number of things in the list or table it introduces. */
class CountsAgreeWithLists implements PlanCheck {
    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return Stream.of(
                        new BaselineCounts(plan).findings(),
                        targetCounts(plan),
                        new CountedLists(plan).findings(),
                        new TableTotals(plan).findings())
                .flatMap(findings -> findings)
                .distinct();
    }

    private static Stream<Finding> targetCounts(PlanUnderCheck plan) {
        List<Integer> named =
                plan.plan().targets().stream().map(Target::criterion).distinct().toList();
        return YearTargets.of(plan).stream()
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

    private static boolean contains(Block block, int line) {
        return block.firstLine() <= line && line <= block.lastLine();
    }
}
