package vn.ntm.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** The catalogue of support policies of a commune's book. Once somebody has applied, a policy may only be ended, not changed. */
@Service
@Transactional
public class Policies {
    /** What the audit calls a policy. */
    public static final String TYPE = "support-policy";

    private final PolicyStore store;
    private final PolicyRules rules;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Policies(PolicyStore store, PolicyRules rules, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** All that ever were, newest first. */
    @Transactional(readOnly = true)
    public List<Policy> all(Book book) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.of(book);
    }

    /** Those in force on the day, newest first. */
    @Transactional(readOnly = true)
    public List<Policy> inForce(Book book, LocalDate day) {
        return all(book).stream()
                .filter(policy -> policy.facts().isInForce(day))
                .toList();
    }

    /** @throws SupportNotFound when the book has none such */
    @Transactional(readOnly = true)
    public Policy get(Book book, PolicyId id) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.find(book, id).orElseThrow(SupportNotFound::new);
    }

    /** What came of each policy of the whole book; a policy nobody applied for is left out. */
    @Transactional(readOnly = true)
    public Map<PolicyId, PolicySum> sums(Book book) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.sums(book);
    }

    /** @throws vn.ntm.people.FieldsRefused saying at each field what is wrong */
    public PolicyId enter(Book book, PolicyFacts facts) {
        Actor actor = access.requireToChange(Act.KEEP_SUPPORT, book.unitCode());
        rules.judge(facts);
        Policy policy = new Policy(PolicyId.next(), book, facts, 0);
        store.add(policy, actor, clock.instant());
        audit.changed("support.audit.policy.entered", subject(policy), null, Told.of(facts));
        return policy.id();
    }

    /**
     * Corrects what is written.
     *
     * @throws vn.ntm.people.FieldsRefused when something is wrong, and always once somebody has applied
     */
    public void change(Book book, PolicyId id, PolicyFacts facts, int seen) {
        Policy policy = toChange(book, id, seen);
        rules.judge(facts);
        new Problems()
                .addIf(sum(policy).cases() > 0, "name", "support.problem.used")
                .refuse();
        store.change(policy, facts, seen);
        audit.changed("support.audit.policy.changed", subject(policy), Told.of(policy.facts()), Told.of(facts));
    }

    /**
     * Says which day is the last in force.
     *
     * @throws vn.ntm.people.FieldsRefused when it begins later, or somebody applied after that day
     */
    public void end(Book book, PolicyId id, LocalDate last, int seen) {
        Policy policy = toChange(book, id, seen);
        LocalDate newest = sum(policy).lastReceived();
        new Problems()
                .addIf(last.isBefore(policy.facts().validFrom()), "last", "support.problem.days")
                .addIf(
                        newest != null && newest.isAfter(last),
                        "last",
                        "support.problem.applied-later",
                        Vietnamese.date(newest))
                .refuse();
        store.end(policy, last, seen);
        audit.changed(
                "support.audit.policy.ended",
                subject(policy),
                new Lasted(Vietnamese.date(policy.facts().validTo())),
                new Lasted(Vietnamese.date(last)));
    }

    private Policy toChange(Book book, PolicyId id, int seen) {
        access.requireToChange(Act.KEEP_SUPPORT, book.unitCode());
        Policy policy = store.hold(book, id).orElseThrow(SupportNotFound::new);
        if (policy.version() != seen) {
            throw new SupportOvertaken();
        }
        return policy;
    }

    private PolicySum sum(Policy policy) {
        return store.sums(policy.book()).getOrDefault(policy.id(), PolicySum.NONE);
    }

    private static Subject subject(Policy policy) {
        return new Subject(
                TYPE,
                policy.id().toString(),
                policy.facts().name(),
                policy.book().unitCode());
    }

    private record Lasted(String to) {}

    /** A policy as the audit tells it. */
    private record Told(
            String name,
            PolicyLevel authority,
            String number,
            String validFrom,
            String to,
            List<ApplicantKind> applicants,
            List<String> conditions,
            AmountRule.Kind rule,
            String ceiling,
            String source) {
        static Told of(PolicyFacts facts) {
            return new Told(
                    facts.name(),
                    facts.level(),
                    facts.decision().number(),
                    Vietnamese.date(facts.validFrom()),
                    Vietnamese.date(facts.validTo()),
                    facts.applicants().stream().sorted().toList(),
                    facts.conditions(),
                    facts.rule().kind(),
                    Dong.words(facts.rule().ceiling()),
                    facts.source());
        }
    }
}
