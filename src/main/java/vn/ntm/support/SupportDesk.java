package vn.ntm.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.organization.Hamlet;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** Takes applications and decides on them. Whoever took or changed one does not decide on it. Names stay out of the audit: it is never erased. */
@Service
@Transactional
public class SupportDesk {
    /** What the audit calls an application. */
    public static final String TYPE = "support-case";

    static final int LONGEST_REASON = 1000;

    private final PolicyStore policies;
    private final CaseStore store;
    private final CaseReader reader;
    private final CaseRules rules;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    SupportDesk(
            PolicyStore policies,
            CaseStore store,
            CaseReader reader,
            CaseRules rules,
            Access access,
            Audit audit,
            Clock clock) {
        this.policies = policies;
        this.store = store;
        this.reader = reader;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hamlets of the commune today, or on the last day it was there. */
    @Transactional(readOnly = true)
    public List<Hamlet> hamlets(Book book) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return rules.hamlets(book.unitCode(), today());
    }

    /**
     * Takes an application and gives it its number.
     *
     * @throws vn.ntm.people.FieldsRefused when it cannot be taken, as for a policy not in force on the day
     */
    public CaseId take(Book book, PolicyId policyId, CaseFacts facts) {
        Actor actor = access.requireToChange(Act.KEEP_SUPPORT, book.unitCode());
        Policy policy = policies.hold(book, policyId).orElseThrow(SupportNotFound::new);
        long reckoned = rules.judge(policy, facts, today()).amount();
        int year = facts.receivedOn().getYear();
        SupportCase one = new SupportCase(
                CaseId.next(),
                book,
                policyId,
                year,
                store.nextNumber(book, year),
                facts,
                reckoned,
                CaseState.RECEIVED,
                null,
                "",
                0,
                0);
        store.add(one);
        note(one, CaseStep.Kind.RECEIVED, actor, null, Told.of(policy, facts, reckoned));
        return one.id();
    }

    /**
     * Corrects an application that is not decided, and says which conditions are met.
     *
     * @throws vn.ntm.people.FieldsRefused when something is wrong; the year stays, for the number counts within it
     */
    public void change(Book book, CaseId id, CaseFacts facts, int seen) {
        Actor actor = access.requireToChange(Act.KEEP_SUPPORT, book.unitCode());
        SupportCase one = find(book, id, seen);
        Policy policy = policies.hold(book, one.policy()).orElseThrow(SupportNotFound::new);
        long reckoned = rules.judge(policy, facts, today()).amount();
        new Problems()
                .addIf(one.state() != CaseState.RECEIVED, "applicant", "support.problem.decided")
                .addIf(facts.receivedOn().getYear() != one.year(), "receivedOn", "support.problem.year", one.year())
                .refuse();
        store.change(one, facts, reckoned, seen);
        note(
                one,
                CaseStep.Kind.CHANGED,
                actor,
                Told.of(policy, one.facts(), one.reckoned()),
                Told.of(policy, facts, reckoned));
    }

    /**
     * Agrees to an application that meets every condition.
     *
     * @param amount in whole đồng, never above what the rule gives
     * @throws vn.ntm.access.SamePerson when the one acting took or changed it
     */
    public void agree(Book book, CaseId id, long amount, String number, LocalDate day, int seen) {
        Actor actor = access.requireToChange(Act.DECIDE_SUPPORT, book.unitCode());
        SupportCase one = toDecide(book, id, seen);
        Problems problems = decision(one, number, day);
        problems.addIf(!one.facts().meetsAll(), "amount", "support.problem.conditions")
                .addIf(
                        amount < 1 || amount > one.reckoned(),
                        "amount",
                        "support.problem.above-rule",
                        Dong.words(one.reckoned()))
                .refuse();
        store.agree(one, new Ruling(amount, number, day, actor.personId(), actor.signature()), seen);
        note(
                one,
                CaseStep.Kind.AGREED,
                actor,
                new Stood(one.state()),
                new Ruled(CaseState.AGREED, number, Vietnamese.date(day), Dong.words(amount)));
    }

    /**
     * Refuses an application.
     *
     * @throws vn.ntm.access.SamePerson when the one acting took or changed it
     */
    public void refuse(Book book, CaseId id, String reason, String number, LocalDate day, int seen) {
        Actor actor = access.requireToChange(Act.DECIDE_SUPPORT, book.unitCode());
        SupportCase one = toDecide(book, id, seen);
        Problems problems = decision(one, number, day);
        PolicyRules.needed(problems, "reason", reason, LONGEST_REASON);
        problems.refuse();
        store.refuse(one, new Ruling(null, number, day, actor.personId(), actor.signature()), reason, seen);
        note(
                one,
                CaseStep.Kind.REFUSED,
                actor,
                new Stood(one.state()),
                new Ruled(CaseState.REFUSED, number, Vietnamese.date(day), ""));
    }

    /** Withdraws an application on which nothing is paid: an undecided one whoever keeps applications, an agreed one whoever decides. */
    public void cancel(Book book, CaseId id, String reason, int seen) {
        SupportCase one = find(book, id, seen);
        Actor actor = access.requireToChange(
                one.state() == CaseState.RECEIVED ? Act.KEEP_SUPPORT : Act.DECIDE_SUPPORT, book.unitCode());
        Problems problems =
                new Problems().addIf(!one.state().canBeCancelled(), "cancelReason", "support.problem.too-late");
        PolicyRules.needed(problems, "cancelReason", reason, LONGEST_REASON);
        problems.refuse();
        store.lock(one, seen);
        store.cancel(one, reason, seen);
        note(one, CaseStep.Kind.CANCELLED, actor, new Stood(one.state()), new Stood(CaseState.CANCELLED));
    }

    private SupportCase find(Book book, CaseId id, int seen) {
        access.requireToRead(Act.SEE_SUPPORT_CASES, book.unitCode());
        SupportCase one = reader.find(book, id).orElseThrow(SupportNotFound::new);
        if (one.version() != seen) {
            throw new SupportOvertaken();
        }
        return one;
    }

    private SupportCase toDecide(Book book, CaseId id, int seen) {
        SupportCase one = find(book, id, seen);
        store.lock(one, seen);
        new SupportCase.History(reader.payments(one), reader.steps(one)).hands().forEach(access::requireAnotherThan);
        return one;
    }

    private Problems decision(SupportCase one, String number, LocalDate day) {
        Problems problems = new Problems()
                .addIf(one.state() != CaseState.RECEIVED, "number", "support.problem.decided")
                .addIf(day.isAfter(today()), "decidedOn", "support.problem.future")
                .addIf(
                        day.isBefore(one.facts().receivedOn()),
                        "decidedOn",
                        "support.problem.before-received",
                        Vietnamese.date(one.facts().receivedOn()));
        PolicyRules.needed(problems, "number", number, PolicyRules.LONGEST);
        return problems;
    }

    private void note(
            SupportCase one, CaseStep.Kind kind, Actor actor, @Nullable Object before, @Nullable Object after) {
        store.note(one, kind, actor, clock.instant());
        audit.changed(kind.nameKey(), subject(one), before, after);
    }

    static Subject subject(SupportCase one) {
        return new Subject(TYPE, one.id().toString(), one.label(), one.book().unitCode());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private record Stood(CaseState state) {}

    private record Ruled(CaseState state, String number, String day, String amount) {}

    /** An application as the audit tells it. */
    private record Told(
            String policy, ApplicantKind applicantKind, String receivedOn, String amount, List<Answer> ticks) {
        static Told of(Policy policy, CaseFacts facts, long reckoned) {
            return new Told(
                    policy.facts().name(),
                    facts.kind(),
                    Vietnamese.date(facts.receivedOn()),
                    Dong.words(reckoned),
                    facts.ticks().stream().map(CaseFacts.Tick::answer).toList());
        }
    }
}
