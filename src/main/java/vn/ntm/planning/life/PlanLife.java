package vn.ntm.planning.life;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Problems;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanIsElsewhere;
import vn.ntm.planning.PlanOvertaken;
import vn.ntm.planning.PlanReworded;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.Planning;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;

/** Takes a plan from state to state; every step is kept with who took it, in which position and why (handbook 16). */
@Service
@Transactional
public class PlanLife {
    private static final int LONGEST = 1_000;

    private final Planning planning;
    private final LifeStore store;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    PlanLife(Planning planning, LifeStore store, Access access, Audit audit, Clock clock) {
        this.planning = planning;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Grows with every change of the plan's state or words: what a form was filled from. */
    @Transactional(readOnly = true)
    public int versionOf(PlanId id) {
        return store.versionOf(planning.get(id).id());
    }

    /** In the order they were taken; none for a plan that is as it was brought in. */
    @Transactional(readOnly = true)
    public List<PlanStep> steps(PlanId id) {
        return store.steps(planning.get(id).id());
    }

    /** Warnings that somebody lives with, oldest first. */
    @Transactional(readOnly = true)
    public List<Acceptance> acceptances(PlanId id) {
        return store.acceptances(planning.get(id).id());
    }

    /**
     * The checks are passed: nothing in the words keeps it from being numbered.
     *
     * @param version the plan was read with
     * @throws PlanHasErrors while something does
     */
    public void lint(PlanId id, int version) {
        Plan plan = changed(id, Act.PREPARE_PLANS);
        int errors = Blockers.of(planning.content(id)).size();
        if (plan.status() == PlanStatus.DRAFT && errors > 0) {
            throw new PlanHasErrors(errors);
        }
        move(plan, PlanStatus.LINTED, "", version);
    }

    /** Back to work on its words. */
    public void reopen(PlanId id, String reason, int version) {
        move(changed(id, Act.PREPARE_PLANS), PlanStatus.DRAFT, required(reason), version);
    }

    /** The year is over, or the plan is not worked by any more. */
    public void close(PlanId id, String note, int version) {
        move(changed(id, Act.CLOSE_PLANS), PlanStatus.CLOSED, required(note), version);
    }

    /** Handed to the archive; the note says where it lies. */
    public void archive(PlanId id, String note, int version) {
        move(changed(id, Act.ARCHIVE_PLANS), PlanStatus.ARCHIVED, required(note), version);
    }

    /**
     * Lives with warnings, for one reason.
     *
     * @param places of the warnings in the order of the plan's findings, from 0
     */
    public void accept(PlanId id, Set<Integer> places, String reason, int version) {
        Plan plan = changed(id, Act.PREPARE_PLANS);
        if (version != store.versionOf(id)) {
            throw new PlanOvertaken();
        }
        PlanContent content = planning.content(id);
        List<Finding> warnings = places.stream()
                .filter(place -> place >= 0 && place < content.findings().size())
                .map(place -> content.findings().get(place))
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
        judge(reason)
                .addIf(warnings.isEmpty(), "warning", "planning.accept.none")
                .refuse();
        Actor actor = access.actor();
        warnings.forEach(warning -> store.accept(plan, warning, reason.strip(), actor, clock.instant()));
        audit.changed("planning.audit.accepted", subject(plan), null, new Accepted(rules(warnings), reason.strip()));
    }

    /** Other words have to pass the checks again. */
    @EventListener
    void on(PlanReworded reworded) {
        if (planning.get(reworded.plan()).status() == PlanStatus.LINTED) {
            follow(reworded.plan(), PlanStatus.DRAFT, "");
        }
    }

    /** A step that follows from what happened to the official document, or from the day. */
    public void follow(PlanId id, PlanStatus to, String note) {
        move(planning.get(id), to, note, store.versionOf(id));
    }

    private void move(Plan plan, PlanStatus to, String note, int version) {
        if (!plan.status().next().contains(to)) {
            throw new PlanIsElsewhere(plan.status());
        }
        if (!store.move(plan, to, version)) {
            throw new PlanOvertaken();
        }
        store.addStep(plan, to, note, access.actor(), clock.instant());
        audit.changed("planning.audit.moved", subject(plan), new Stood(plan.status(), ""), new Stood(to, note));
    }

    private Plan changed(PlanId id, Act act) {
        access.require(act);
        Plan plan = planning.get(id);
        access.requireToChange(act, plan.unitCode());
        return plan;
    }

    private static String required(String reason) {
        judge(reason).refuse();
        return reason.strip();
    }

    private static Problems judge(String reason) {
        return new Problems()
                .addIf(reason.isBlank(), "note", "people.reason.missing")
                .addIf(reason.length() > LONGEST, "note", "people.text.too-long", LONGEST);
    }

    private static List<String> rules(List<Finding> warnings) {
        return warnings.stream().map(Finding::rule).distinct().sorted().toList();
    }

    private static Subject subject(Plan plan) {
        return new Subject("plan", plan.id().toString(), plan.properties().subject(), plan.unitCode());
    }

    private record Stood(PlanStatus status, String note) {}

    private record Accepted(List<String> rules, String reason) {}
}
