package vn.ntm.planning.checks.substance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Baseline.Claim;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Target;
import vn.ntm.planning.reading.TaskStatement;

/** LINT-04: a criterion not yet met has a target, a deadline and an owner. */
class EveryUnmetCriterionIsPlannedFor implements PlanCheck {
    private static final Pattern ROADMAP_IN_ANNEX = Phrase.words(
            "(?:lộ trình|phân công|tiêu chí chưa đạt)[^.]{0,160}(?:phụ lục|biểu)|(?:phụ lục|biểu)[^.]{0,160}(?:lộ trình|phân công)");
    private static final Pattern DEADLINE_OR_OWNER = Phrase.words(
            "quý|tháng|trước ngày|ngày \\d{1,2}|hoàn thành trong|(?:đến|vào) (?:hết )?năm \\d{4}|năm \\d{4}|chủ trì|phụ trách|giao");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        Set<Integer> unplanned = new HashSet<>(plan.plan().baseline().notMet());
        unplanned.removeAll(targeted(plan));
        if (unplanned.isEmpty() || hasRoadmapInAnnex(plan)) {
            return Stream.empty();
        }
        unplanned.removeIf(
                criterion -> isInTask(plan, criterion) || isInItsRow(plan, criterion) || isInText(plan, criterion));
        return unplanned.isEmpty()
                ? Stream.empty()
                : Stream.of(place(plan)
                        .warning(
                                "LINT-04",
                                plan.say(
                                        "checks.04.unplanned",
                                        unplanned.size(),
                                        Criteria.listed(
                                                plan,
                                                unplanned.stream().sorted().toList()))));
    }

    private static Set<Integer> targeted(PlanUnderCheck plan) {
        Set<Integer> targeted = new HashSet<>();
        plan.plan().targets().forEach(target -> targeted.add(target.criterion()));
        return targeted;
    }

    private static boolean hasRoadmapInAnnex(PlanUnderCheck plan) {
        return plan.blocks().stream().anyMatch(block -> Phrase.occursIn(block.text(), ROADMAP_IN_ANNEX));
    }

    private static boolean isInTask(PlanUnderCheck plan, int criterion) {
        return plan.plan().tasks().stream()
                .filter(task -> task.criteria().contains(criterion))
                .anyMatch(EveryUnmetCriterionIsPlannedFor::hasDeadlineOrOwner);
    }

    private static boolean hasDeadlineOrOwner(TaskStatement task) {
        return task.lead() != null || task.due() != null;
    }

    /** A table that says beside the criterion when it will be met or who sees to it. */
    private static boolean isInItsRow(PlanUnderCheck plan, int criterion) {
        return plan.plan().baseline().claims().stream()
                .filter(claim -> claim.criterion() == criterion)
                .flatMap(claim -> plan.blocksOf(Block.Kind.TABLE_ROW).filter(row -> row.firstLine() == claim.line()))
                .anyMatch(row -> Phrase.occursIn(row.text(), DEADLINE_OR_OWNER));
    }

    /** A table row or paragraph that names the criterion together with a time or a person, outside the list of what is not met. */
    private static boolean isInText(PlanUnderCheck plan, int criterion) {
        Set<Integer> claimLines = new HashSet<>();
        plan.plan().baseline().claims().forEach(claim -> claimLines.add(claim.line()));
        String name = Pattern.quote(Spelling.plain(Criteria.nameOf(plan, criterion)));
        Pattern criterionByNumberOrName =
                Phrase.words("tiêu chí (?:số )?0?" + criterion + (name.length() > 4 ? "|tiêu chí " + name : ""));
        return plan.blocks().stream()
                .filter(block -> !claimLines.contains(block.firstLine()))
                .filter(block -> Phrase.occursIn(block.text(), criterionByNumberOrName))
                .anyMatch(block -> isRoadmapRow(block) || Phrase.occursIn(block.text(), DEADLINE_OR_OWNER));
    }

    private static boolean isRoadmapRow(Block block) {
        return block.kind() == Block.Kind.TABLE_ROW && block.cells().size() > 2;
    }

    /** Where the plan stops naming targets, else where it stops naming what is not met. */
    private static Place place(PlanUnderCheck plan) {
        List<Target> targets = plan.plan().targets();
        if (!targets.isEmpty()) {
            return new Place(targets.getLast().line(), targets.getLast().name());
        }
        List<Claim> notMet = plan.plan().baseline().claims().stream()
                .filter(claim -> !claim.met())
                .toList();
        return new Place(notMet.getLast().line(), notMet.getLast().name());
    }
}
