package vn.ntm.planning.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.Snapshot;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.organization.Gazetteer;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlannedRoadmap;
import vn.ntm.planning.PlannedWork;
import vn.ntm.planning.Planning;
import vn.ntm.shared.Texts;

/** The official documents of plans, as what is known now makes them. */
@Service
@Transactional(readOnly = true)
public class OfficialPlans {
    private final Planning planning;
    private final Assessment assessment;
    private final CriteriaSets sets;
    private final Gazetteer gazetteer;
    private final ObjectProvider<PlannedWork> work;
    private final ObjectProvider<PlannedRoadmap> roadmaps;
    private final Texts texts;

    OfficialPlans(
            Planning planning,
            Assessment assessment,
            CriteriaSets sets,
            Gazetteer gazetteer,
            ObjectProvider<PlannedWork> work,
            ObjectProvider<PlannedRoadmap> roadmaps,
            Texts texts) {
        this.planning = planning;
        this.assessment = assessment;
        this.sets = sets;
        this.gazetteer = gazetteer;
        this.work = work;
        this.roadmaps = roadmaps;
        this.texts = texts;
    }

    /** @param draftingUnit keeps a copy, as it stands behind "Lưu: VT" */
    public OfficialDocument of(PlanId id, String draftingUnit) {
        return OfficialPlan.of(source(id), draftingUnit, texts);
    }

    private PlanSource source(PlanId id) {
        Plan plan = planning.get(id);
        PlanContent content = planning.content(id);
        Snapshot baseline = assessment
                .from(Snapshot.Source.PLAN, id.id())
                .orElseThrow(() -> new IllegalStateException("A plan without its baseline: " + id));
        List<PlannedRoadmap.Row> rows = roadmaps.stream()
                .flatMap(one -> one.rowsOf(plan.unitCode(), plan.criteriaSet(), plan.year()).stream())
                .toList();
        return new PlanSource(
                plan,
                content,
                baseline,
                sets.revision(plan.criteriaSet(), plan.setRevision()).criteria(),
                place(plan),
                workOf(id, content),
                rows);
    }

    private String place(Plan plan) {
        LocalDate day = Objects.requireNonNullElse(plan.properties().issuedOn(), LocalDate.of(plan.year(), 1, 1));
        Optional<Unit> commune = gazetteer.withCode(UnitLevel.COMMUNE, plan.unitCode(), day);
        return commune.map(Unit::name).orElse(plan.unitName());
    }

    /** Who keeps tasks knows most about them; else the plan's own words. */
    private List<PlannedWork.Line> workOf(PlanId id, PlanContent content) {
        List<PlannedWork.Line> kept =
                work.stream().flatMap(one -> one.workOf(id).stream()).toList();
        return kept.isEmpty()
                ? content.tasks().stream()
                        .map(task -> new PlannedWork.Line(
                                task.path(),
                                task.text(),
                                Objects.requireNonNullElse(task.lead(), ""),
                                "",
                                Objects.requireNonNullElse(task.due(), ""),
                                task.criteria()))
                        .toList()
                : kept;
    }
}
