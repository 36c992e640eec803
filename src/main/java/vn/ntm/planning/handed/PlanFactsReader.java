package vn.ntm.planning.handed;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.Snapshot;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlannedRoadmap;
import vn.ntm.planning.Planning;

/** Brings together what a plan has as data. */
@Component
class PlanFactsReader {
    private final Planning planning;
    private final Assessment assessment;
    private final ObjectProvider<PlannedRoadmap> roadmaps;

    PlanFactsReader(Planning planning, Assessment assessment, ObjectProvider<PlannedRoadmap> roadmaps) {
        this.planning = planning;
        this.assessment = assessment;
        this.roadmaps = roadmaps;
    }

    PlanFacts of(Plan plan) {
        Snapshot baseline = assessment
                .from(Snapshot.Source.PLAN, plan.id().id())
                .orElseThrow(() -> new IllegalStateException("A plan without its baseline: " + plan.id()));
        return new PlanFacts(
                plan,
                planning.content(plan.id()),
                baseline,
                roadmaps.stream()
                        .flatMap(one -> one.rowsOf(plan.unitCode(), plan.criteriaSet(), plan.year()).stream())
                        .toList());
    }
}
