package vn.ntm.works;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Dong;
import vn.ntm.funding.Sums;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;

/** What a work needs for its next step. */
@Component
class StepRules {
    private final Mechanism mechanism;
    private final Access access;
    private final Texts texts;

    StepRules(Mechanism mechanism, Access access, Texts texts) {
        this.mechanism = mechanism;
        this.access = access;
        this.texts = texts;
    }

    /** Who may take it: the chair approves, stops and lets begin without capital. */
    static Act act(NewStep step) {
        boolean chair = step.to() == WorkState.APPROVED
                || step.to() == WorkState.STOPPED
                || !step.reason().isBlank();
        return chair ? Act.APPROVE_PROJECTS : Act.KEEP_PROJECTS;
    }

    /** @throws vn.ntm.people.FieldsRefused with what is missing */
    void judge(Work work, NewStep step, Known known, LocalDate today) {
        Problems problems = new Problems();
        problems.addIf(!work.state().next().contains(step.to()), "to", "works.problem.step")
                .addIf(step.day().isAfter(today), "day", "works.problem.future")
                .addIf(step.day().isBefore(known.lastStep()), "day", "works.problem.before-last")
                .refuse();
        switch (step.to()) {
            case HAMLET_AGREED -> paper(step, "works.problem.minutes", problems);
            case APPROVED -> approve(work, step, problems);
            case ALLOCATED -> problems.addIf(known.money().arranged() <= 0, "to", "works.problem.no-capital");
            case CONTRACTED -> {
                capital(known, step, problems);
                problems.addIf(
                        known.contracts().stream().noneMatch(Contract::stands), "to", "works.problem.no-contract");
            }
            case BUILDING -> capital(known, step, problems);
            case ACCEPTED -> {
                paper(step, "works.problem.acceptance", problems);
                problems.addIf(known.money().accepted() <= 0, "to", "works.problem.nothing-accepted");
            }
            case PAID -> paid(known.money(), problems);
            case SETTLED -> {
                paper(step, "works.problem.settlement", problems);
                problems.addIf(known.money().settled() <= 0, "to", "works.problem.not-settled");
            }
            case IN_USE -> problems.addIf(work.facts().keeper().isBlank(), "to", "works.problem.no-keeper");
            case STOPPED -> problems.addIf(step.reason().isBlank(), "reason", "works.problem.reason");
            case PROPOSED -> problems.add("to", "works.problem.step");
        }
        problems.refuse();
    }

    private static void paper(NewStep step, String messageKey, Problems problems) {
        problems.addIf(step.paper().isBlank(), "paper", messageKey);
    }

    private void approve(Work work, NewStep step, Problems problems) {
        WorkFacts facts = work.facts();
        paper(step, "works.problem.decision", problems);
        problems.addIf(facts.cost() == null, "to", "works.problem.no-cost")
                .addIf(work.state() == WorkState.PROPOSED && facts.asksPeople(), "to", "works.problem.not-agreed");
        if (facts.special().wanted()) {
            List<Condition> conditions = mechanism.judge(work.book().unitCode(), facts, step.day());
            problems.addIf(conditions.isEmpty(), "to", "works.problem.no-mechanism");
            conditions.stream()
                    .filter(one -> one.answer() != Answer.YES)
                    .findFirst()
                    .ifPresent(one -> problems.add(
                            "to",
                            "works.problem.condition",
                            texts.of(one.nameKey()),
                            texts.of(one.reasonKey(), one.reasonWords().toArray())));
        }
    }

    /** Nothing begins without arranged capital, unless the chair says why (Law on Public Investment; handbook 6.3). */
    private void capital(Known known, NewStep step, Problems problems) {
        boolean without = known.money().arranged() <= 0 && step.reason().isBlank();
        problems.addIf(
                without, access.may(Act.APPROVE_PROJECTS) ? "reason" : "to", "works.problem.start-without-capital");
    }

    private static void paid(Sums money, Problems problems) {
        long covered = Math.addExact(money.paid(), money.mobilised());
        problems.addIf(
                covered < money.accepted(),
                "to",
                "works.problem.not-paid",
                Dong.words(Math.subtractExact(money.accepted(), covered)));
    }

    /**
     * What the rules look at besides the work itself.
     *
     * @param lastStep day of the last step, the first of all days before there is one
     */
    record Known(Sums money, List<Contract> contracts, LocalDate lastStep) {}
}
