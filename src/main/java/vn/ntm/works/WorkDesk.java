package vn.ntm.works;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** Changes works: proposes and edits them, takes their steps, keeps contracts and progress. Money is entered in the ledger. */
@Service
@Transactional
public class WorkDesk {
    /** What the audit calls a work. */
    public static final String TYPE = "work";

    private static final int PERCENT = 100;
    private static final int LONGEST_NOTE = 1000;

    private final WorkStore store;
    private final SiteStore site;
    private final Works works;
    private final WorkRules rules;
    private final StepRules stepRules;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    WorkDesk(
            WorkStore store,
            SiteStore site,
            Works works,
            WorkRules rules,
            StepRules stepRules,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.site = site;
        this.works = works;
        this.rules = rules;
        this.stepRules = stepRules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken */
    public ProjectId propose(Book book, WorkFacts facts) {
        Actor actor = access.requireToChange(Act.KEEP_PROJECTS, book.unitCode());
        rules.judge(book, facts, works.today());
        ProjectId id = new ProjectId(UUID.randomUUID());
        store.add(id, book, facts, actor, clock.instant());
        audit.changed("works.audit.proposed", subject(book, id, facts), null, Told.of(facts));
        return id;
    }

    /**
     * Changes what is known of it; cost, owner and mechanism stay once it is approved.
     *
     * @throws WorkOvertaken when somebody was faster
     */
    public void edit(Book book, ProjectId id, WorkFacts facts, int seen) {
        Work work = toChange(book, id, Act.KEEP_PROJECTS);
        rules.judge(book, facts, works.today());
        boolean open = work.state() == WorkState.PROPOSED || work.state() == WorkState.HAMLET_AGREED;
        WorkFacts was = work.facts();
        new Problems()
                .addIf(!open && !facts.decidesAs(was), "cost", "works.problem.approved")
                .refuse();
        store.edit(id, facts, seen);
        audit.changed("works.audit.edited", subject(work), Told.of(was), Told.of(facts));
    }

    /**
     * Takes a step of the chain PROPOSED → … → IN_USE.
     *
     * @throws vn.ntm.people.FieldsRefused when something that it needs is missing
     * @throws vn.ntm.access.Forbidden for a step or an exception that is the chair's
     */
    public void step(Book book, ProjectId id, NewStep step, int seen) {
        Work work = toChange(book, id, StepRules.act(step));
        new Problems()
                .addIf(step.reason().length() > LONGEST_NOTE, "reason", "works.problem.long", LONGEST_NOTE)
                .addIf(step.paper().length() > LONGEST_NOTE, "paper", "works.problem.long", LONGEST_NOTE)
                .refuse();
        LocalDate last = arrival(work.state(), store.steps(work)).map(Step::day).orElse(LocalDate.EPOCH);
        StepRules.Known known = new StepRules.Known(works.funded(work).money().total(), site.contracts(work), last);
        stepRules.judge(work, step, known, works.today());
        move(work, step, seen);
    }

    /** The chair takes the last step back, with a reason; the step itself stays on record. */
    public void back(Book book, ProjectId id, String reason, int seen) {
        Work work = toChange(book, id, Act.APPROVE_PROJECTS);
        List<Step> before = store.steps(work);
        new Problems()
                .addIf(reason.isBlank(), "backReason", "works.problem.reason")
                .addIf(reason.length() > LONGEST_NOTE, "backReason", "works.problem.long", LONGEST_NOTE)
                .addIf(before.isEmpty() || work.state() == WorkState.PROPOSED, "backReason", "works.problem.no-step")
                .refuse();
        WorkState to = arrival(work.state(), before).map(Step::from).orElse(WorkState.PROPOSED);
        move(work, new NewStep(to, works.today(), "", reason.strip()), seen);
    }

    /** The step forward by which it last came to the state. */
    private static Optional<Step> arrival(WorkState state, List<Step> steps) {
        return steps.reversed().stream()
                .filter(step -> step.to() == state && step.from().next().contains(state))
                .findFirst();
    }

    private void move(Work work, NewStep step, int seen) {
        store.step(work, step, seen, access.actor(), clock.instant());
        audit.changed(
                "works.audit.stepped",
                subject(work),
                new Stood(work.state()),
                new Took(step.to(), Vietnamese.date(step.day()), step.paper(), step.reason()));
    }

    private record Stood(WorkState state) {}

    private record Took(WorkState state, String day, String paper, String reason) {}

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken */
    public void contract(Book book, ProjectId id, Contract contract) {
        Work work = toChange(book, id, Act.KEEP_PROJECTS);
        new Problems()
                .addIf(
                        work.state() == WorkState.PROPOSED || work.state() == WorkState.HAMLET_AGREED,
                        "number",
                        "works.problem.contract-early")
                .refuse();
        WorkRules.judge(contract, works.today());
        site.add(work, contract, access.actor(), clock.instant());
        audit.changed(
                "works.audit.contracted",
                subject(work),
                null,
                new Contracted(contract.number(), Vietnamese.date(contract.signedOn()), Dong.words(contract.amount())));
    }

    private record Contracted(String number, String day, String amount) {}

    /** A contract that ended before its time no longer counts; it stays on record. */
    public void endContract(Book book, ProjectId id, UUID contract, String reason) {
        Work work = toChange(book, id, Act.KEEP_PROJECTS);
        new Problems()
                .addIf(reason.isBlank(), "endReason", "works.problem.reason")
                .addIf(reason.length() > LONGEST_NOTE, "endReason", "works.problem.long", LONGEST_NOTE)
                .refuse();
        if (!site.end(work, contract, reason.strip())) {
            throw new WorkOvertaken();
        }
        audit.changed("works.audit.contract-ended", subject(work), null, new Ended(reason.strip()));
    }

    private record Ended(String reason) {}

    /** Says how far the building is; a hamlet head does so for works that serve the own hamlet. */
    public void progress(Book book, ProjectId id, LocalDate day, int percent, String note) {
        Work work = works.get(book, id);
        Actor actor = access.require(Act.RECORD_PROGRESS);
        String hamlet = hamletOf(actor, work);
        access.requireToChange(Act.RECORD_PROGRESS, hamlet == null ? book.unitCode() : hamlet);
        new Problems()
                .addIf(day.isAfter(works.today()), "progressDay", "works.problem.future")
                .addIf(percent < 0 || percent > PERCENT, "percent", "works.problem.progress")
                .addIf(note.length() > LONGEST_NOTE, "note", "works.problem.long", LONGEST_NOTE)
                .refuse();
        site.add(work, new Progress(day, percent, note.strip(), clock.instant(), actor.signature()), hamlet);
        audit.changed("works.audit.progress", subject(work), null, new Went(Vietnamese.date(day), percent));
    }

    private record Went(String day, int percent) {}

    /** The hamlet for which the one acting writes, null for the whole commune. */
    public static @Nullable String hamletOf(Actor actor, Work work) {
        boolean below = actor.role() == Role.HAMLET_HEAD || actor.role() == Role.HAMLET_BOARD;
        if (!below) {
            return null;
        }
        String own = actor.unitCode();
        boolean served =
                work.facts().hamlets().isEmpty() || work.facts().hamlets().contains(own);
        return served ? own : work.facts().hamlets().getFirst();
    }

    private Work toChange(Book book, ProjectId id, Act act) {
        access.requireToChange(act, book.unitCode());
        return works.get(book, id);
    }

    private static Subject subject(Work work) {
        return subject(work.book(), work.id(), work.facts());
    }

    private static Subject subject(Book book, ProjectId id, WorkFacts facts) {
        return new Subject(TYPE, id.toString(), facts.name(), book.unitCode());
    }

    /** What the audit keeps of the facts. */
    private record Told(String name, String owner, String amount, String day) {
        static Told of(WorkFacts facts) {
            Long cost = facts.cost();
            LocalDate start = facts.start();
            return new Told(
                    facts.name(),
                    facts.owner(),
                    cost == null ? "" : Dong.words(cost),
                    start == null ? "" : Vietnamese.date(start));
        }
    }
}
