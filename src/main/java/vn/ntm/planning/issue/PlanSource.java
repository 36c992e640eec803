package vn.ntm.planning.issue;

import java.util.List;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Snapshot;
import vn.ntm.criteria.Criterion;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlannedRoadmap;
import vn.ntm.planning.PlannedWork;

/**
 * All that goes into the official document of a plan.
 *
 * @param criteria of the plan's set, in official order
 * @param place before the date: the commune's name without its kind
 * @param work who does what by when; the plan's own tasks where nobody keeps them
 */
public record PlanSource(
        Plan plan,
        PlanContent content,
        Snapshot baseline,
        List<Criterion> criteria,
        String place,
        List<PlannedWork.Line> work,
        List<PlannedRoadmap.Row> roadmap) {
    public PlanSource {
        criteria = List.copyOf(criteria);
        work = List.copyOf(work);
        roadmap = List.copyOf(roadmap);
    }

    /** Not yet met and aimed at this year. */
    List<Criterion> targets() {
        return criteria.stream()
                .filter(one -> !isMet(one) && content.isTarget(one.number()))
                .toList();
    }

    /** Neither met nor aimed at this year. */
    List<Criterion> rest() {
        return criteria.stream()
                .filter(one -> !isMet(one) && !content.isTarget(one.number()))
                .toList();
    }

    boolean isMet(Criterion criterion) {
        return baseline.stateOf(criterion.number()) == CriterionState.MET;
    }
}
