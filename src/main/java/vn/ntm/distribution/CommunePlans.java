package vn.ntm.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Snapshot;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.distribution.CommunePlan.Standing;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.Planning;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Finds the plan a commune works by, with where it says the commune stands. */
@Component
@Transactional(readOnly = true)
public class CommunePlans {
    private final Planning planning;
    private final Assessment assessment;
    private final CriteriaSets sets;
    private final Texts texts;

    CommunePlans(Planning planning, Assessment assessment, CriteriaSets sets, Texts texts) {
        this.planning = planning;
        this.assessment = assessment;
        this.sets = sets;
        this.texts = texts;
    }

    /** Empty while the commune has no plan. */
    public Optional<CommunePlan> of(String unitCode) {
        return planning.latestOf(unitCode)
                .flatMap(plan ->
                        assessment.from(Snapshot.Source.PLAN, plan.id().id()).map(snapshot -> of(plan, snapshot)));
    }

    private CommunePlan of(Plan plan, Snapshot snapshot) {
        PlanContent content = planning.content(plan.id());
        List<CommunePlan.Line> lines = sets.revision(snapshot.criteriaSet(), snapshot.setRevision()).criteria().stream()
                .map(criterion -> line(criterion, snapshot, content))
                .toList();
        return new CommunePlan(plan, document(plan), snapshot.asOf(), lines);
    }

    /** A criterion already met is no longer a target. */
    private static CommunePlan.Line line(Criterion criterion, Snapshot snapshot, PlanContent content) {
        int number = criterion.number();
        Standing standing = snapshot.stateOf(number) == CriterionState.MET
                ? Standing.MET
                : content.isTarget(number) ? Standing.TARGET : Standing.UNMET;
        return new CommunePlan.Line(number, criterion.name(), standing);
    }

    private String document(Plan plan) {
        String number = plan.properties().number();
        LocalDate issued = plan.properties().issuedOn();
        return number == null || issued == null
                ? ""
                : texts.of("distribution.plan.document", number, Vietnamese.date(issued));
    }
}
