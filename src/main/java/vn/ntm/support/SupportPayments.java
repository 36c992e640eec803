package vn.ntm.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.LineId;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** Pays what was agreed, at once or in parts; each payment is a line of the ledger, and both are taken back together. Whoever decided does not pay. */
@Service
@Transactional
public class SupportPayments {
    private final CaseStore store;
    private final CaseReader reader;
    private final SupportLines lines;
    private final FundingSources sources;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    SupportPayments(
            CaseStore store,
            CaseReader reader,
            SupportLines lines,
            FundingSources sources,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.lines = lines;
        this.sources = sources;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Pays and posts the line.
     *
     * @return identifies the payment
     * @throws vn.ntm.people.FieldsRefused when more would be paid than was agreed, or the ledger does not take it
     * @throws vn.ntm.access.SamePerson when the one acting decided
     */
    public UUID pay(Book book, CaseId id, Payment.Content content, int seen) {
        Actor actor = access.requireToChange(Act.KEEP_LEDGER, book.unitCode());
        SupportCase one = held(book, id, seen);
        Ruling ruling = one.ruling();
        if (ruling != null && ruling.decider() != null) {
            access.requireAnotherThan(ruling.decider());
        }
        judge(one, content);
        UUID payment = UUID.randomUUID();
        LineId line = lines.post(one, payment, content);
        store.pay(one, new Payment(payment, content, line, actor.signature(), null), clock.instant());
        store.touch(one, seen);
        store.note(one, CaseStep.Kind.PAID, actor, clock.instant());
        audit.changed(CaseStep.Kind.PAID.nameKey(), SupportDesk.subject(one), null, Told.of(content));
        return payment;
    }

    private void judge(SupportCase one, Payment.Content content) {
        Ruling ruling = one.ruling();
        Problems problems = new Problems()
                .addIf(!one.state().isPayable(), "amount", "support.problem.not-payable")
                .addIf(
                        one.state().isPayable() && (content.amount() < 1 || content.amount() > one.left()),
                        "amount",
                        "support.problem.above-agreed",
                        Dong.words(one.left()))
                .addIf(
                        ruling != null && content.day().isBefore(ruling.day()),
                        "day",
                        "support.problem.before-decision-day",
                        ruling == null ? "" : Vietnamese.date(ruling.day()))
                .addIf(
                        sources.find(content.source())
                                .filter(FundingSource::budget)
                                .isEmpty(),
                        "source",
                        "support.problem.source");
        PolicyRules.needed(problems, "paper", content.paper(), PolicyRules.LONGEST);
        problems.refuse();
    }

    /**
     * Takes a payment back together with its line.
     *
     * @throws SupportNotFound when the application has none such
     * @throws vn.ntm.people.FieldsRefused without a reason, on a day that cannot be, or when it was taken back before
     */
    public void takeBack(Book book, CaseId id, UUID payment, Payment.Back back, int seen) {
        Actor actor = access.requireToChange(Act.KEEP_LEDGER, book.unitCode());
        SupportCase one = held(book, id, seen);
        Payment was = reader.payments(one).stream()
                .filter(each -> each.id().equals(payment))
                .findFirst()
                .orElseThrow(SupportNotFound::new);
        Problems problems = new Problems()
                .addIf(!was.stands(), "payment", "support.problem.back-already")
                .addIf(
                        back.day().isBefore(was.content().day()),
                        "backOn",
                        "support.problem.before-paid",
                        Vietnamese.date(was.content().day()))
                .addIf(back.day().isAfter(today()), "backOn", "support.problem.future");
        PolicyRules.needed(problems, "backReason", back.reason(), SupportDesk.LONGEST_REASON);
        problems.refuse();
        lines.reverse(one, was, back);
        store.takeBack(payment, back.day(), back.reason());
        store.touch(one, seen);
        store.note(one, CaseStep.Kind.TAKEN_BACK, actor, clock.instant());
        audit.changed(
                CaseStep.Kind.TAKEN_BACK.nameKey(),
                SupportDesk.subject(one),
                Told.of(was.content()),
                new TakenBack(Vietnamese.date(back.day())));
    }

    private SupportCase held(Book book, CaseId id, int seen) {
        access.requireToRead(Act.SEE_SUPPORT_CASES, book.unitCode());
        SupportCase one = reader.find(book, id).orElseThrow(SupportNotFound::new);
        store.lock(one, seen);
        return one;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private record TakenBack(String day) {}

    /** A payment as the audit tells it. */
    private record Told(String amount, String day, int year, String source, String paper) {
        static Told of(Payment.Content content) {
            return new Told(
                    Dong.words(content.amount()),
                    Vietnamese.date(content.day()),
                    content.year(),
                    content.source(),
                    content.paper());
        }
    }
}
