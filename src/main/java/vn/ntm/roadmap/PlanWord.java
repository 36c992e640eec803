package vn.ntm.roadmap;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Snapshot;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;

/** What the plan of the year says: which criteria are met, which are aimed at, what is to be done. Kept apart from what values prove. */
public record PlanWord(Plan plan, PlanContent content, Snapshot baseline) {
    /** Whether the plan says that the criterion is met. */
    public boolean claims(int criterion) {
        return baseline.stateOf(criterion) == CriterionState.MET;
    }

    public boolean aimsAt(int criterion) {
        return content.isTarget(criterion) && !claims(criterion);
    }

    /** Criteria to be met this year, by number. */
    public SortedSet<Integer> targets() {
        SortedSet<Integer> targets = new TreeSet<>();
        content.targets().forEach(target -> targets.add(target.criterion()));
        targets.removeIf(this::claims);
        return targets;
    }

    /** A plan is for its year. */
    public LocalDate due() {
        return LocalDate.of(plan.year(), Month.DECEMBER, 31);
    }

    /** Tasks that serve a criterion. */
    public List<PlanContent.Work> tasksFor(int criterion) {
        return content.work().stream()
                .filter(task -> task.criteria().contains(criterion))
                .toList();
    }
}
