package vn.ntm.planning.next;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Snapshot;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.people.Problems;
import vn.ntm.planning.ImportId;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent.ConfirmedTarget;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.PlannedWork;
import vn.ntm.planning.Planning;
import vn.ntm.shared.Texts;

/** Prepares the plan of the next year from what this year leaves open; a person reviews and confirms it like any plan. */
@Service
public class NextYear {
    private final Planning planning;
    private final PlanImports imports;
    private final Assessment assessment;
    private final CriteriaSets sets;
    private final ObjectProvider<PlannedWork> work;
    private final Access access;
    private final Texts texts;

    NextYear(
            Planning planning,
            PlanImports imports,
            Assessment assessment,
            CriteriaSets sets,
            ObjectProvider<PlannedWork> work,
            Access access,
            Texts texts) {
        this.planning = planning;
        this.imports = imports;
        this.assessment = assessment;
        this.sets = sets;
        this.work = work;
        this.access = access;
        this.texts = texts;
    }

    /** What this year's plan leaves open for the next. */
    @Transactional(readOnly = true)
    public OpenItems openItems(PlanId id) {
        access.require(Act.PREPARE_PLANS);
        Plan plan = planning.get(id);
        Snapshot baseline = assessment
                .from(Snapshot.Source.PLAN, id.id())
                .orElseThrow(() -> new IllegalStateException("A plan without its baseline: " + id));
        List<Criterion> criteria = criteria(plan);
        return new OpenItems(
                plan,
                plan.year() + 1,
                criteria,
                criteria.stream()
                        .map(Criterion::number)
                        .filter(number -> baseline.stateOf(number) == CriterionState.MET)
                        .toList(),
                planning.content(id).targets().stream()
                        .map(ConfirmedTarget::criterion)
                        .toList(),
                work.stream()
                        .flatMap(one -> one.openOf(plan.unitCode(), plan.year()).stream())
                        .toList(),
                work.stream()
                        .flatMap(one -> one.promisedOf(plan.unitCode()).stream())
                        .toList());
    }

    private List<Criterion> criteria(Plan plan) {
        PublishedSet set = sets.revision(plan.criteriaSet(), plan.setRevision());
        return set.isInForceOn(LocalDate.of(plan.year() + 1, 1, 1)) ? set.criteria() : List.of();
    }

    /**
     * Writes the plan of the next year and takes it to the review screen.
     *
     * @throws vn.ntm.people.FieldsRefused when nothing was chosen
     */
    @Transactional
    public ImportId prepare(PlanId id, Choice choice) {
        OpenItems items = openItems(id);
        access.requireToChange(Act.PREPARE_PLANS, items.plan().unitCode());
        boolean nothing = choice.targets().isEmpty()
                && choice.work().isEmpty()
                && choice.promises().isEmpty();
        new Problems().addIf(nothing, "item", "planning.next.nothing").refuse();
        String text = NextYearText.of(items, choice, texts);
        return imports.stage(text.getBytes(StandardCharsets.UTF_8), texts.of("planning.next.file", items.year()));
    }
}
