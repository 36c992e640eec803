package vn.ntm.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.funding.Book;
import vn.ntm.shared.VietnameseText;

/** Keeps applications, their steps and payments. Every step is for whoever saw the newest version. */
@Repository("supportCaseStore")
class CaseStore {
    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the book and year; whoever comes at the same moment waits here until the application stands or falls. */
    int nextNumber(Book book, int year) {
        return in(book, "select support_next_case(:unit, :demo, :year)")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void add(SupportCase one) {
        told(in(one.book(), """
                        insert into support_case (id, unit_code, demo, hamlet_code, policy_id, year, number, kind, applicant, applicant_key,
                               received_on, purpose, cost, quantity, papers, answers, answer_notes, reckoned)
                        values (:id, :unit, :demo, :hamlet, :policy, :year, :number, :kind, :name, :nameKey, :day, :purpose, :cost, :quantity,
                               :papers, cast(:answers as text[]), cast(:notes as text[]), :reckoned)
                        """), one.facts(), one.reckoned())
                .param("id", one.id().id())
                .param("policy", one.policy().id())
                .param("year", one.year())
                .param("number", one.number())
                .update();
    }

    void change(SupportCase one, CaseFacts facts, long reckoned, int seen) {
        claimed(told(step(one, "RECEIVED", seen, """
                        hamlet_code = :hamlet, kind = :kind, applicant = :name, applicant_key = :nameKey, received_on = :day, purpose = :purpose,
                        cost = :cost, quantity = :quantity, papers = :papers, answers = cast(:answers as text[]),
                        answer_notes = cast(:notes as text[]), reckoned = :reckoned"""), facts, reckoned).update());
    }

    void agree(SupportCase one, Ruling ruling, int seen) {
        claimed(ruled(step(one, "RECEIVED", seen, """
                        state = 'AGREED', agreed = :agreed, decision_number = :decision, decided_on = :on, decider_id = :decider,
                        decided_by = :by"""), ruling)
                .param("agreed", ruling.amount())
                .update());
    }

    void refuse(SupportCase one, Ruling ruling, String reason, int seen) {
        claimed(ruled(step(one, "RECEIVED", seen, """
                        state = 'REFUSED', reason = :reason, decision_number = :decision, decided_on = :on, decider_id = :decider,
                        decided_by = :by"""), ruling)
                .param("reason", reason)
                .update());
    }

    void cancel(SupportCase one, String reason, int seen) {
        claimed(step(
                        one,
                        one.state() == CaseState.RECEIVED ? "RECEIVED" : "AGREED",
                        seen,
                        "state = 'CANCELLED', reason = :reason")
                .param("reason", reason)
                .update());
    }

    /** Counts a payment or its return as a change of the application. */
    void touch(SupportCase one, int seen) {
        claimed(step(one, "AGREED", seen, "state = 'AGREED'").update());
    }

    void pay(SupportCase one, Payment payment, Instant now) {
        Payment.Content content = payment.content();
        in(one.book(), """
                        insert into support_payment (id, unit_code, demo, case_id, amount, day, year, source, paper, line_id, paid_at, paid_by)
                        values (:id, :unit, :demo, :case, :amount, :day, :year, :source, :paper, :line, :now, :by)
                        """)
                .param("id", payment.id())
                .param("case", one.id().id())
                .param("amount", content.amount())
                .param("day", content.day())
                .param("year", content.year())
                .param("source", content.source())
                .param("paper", content.paper())
                .param("line", payment.line().id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", payment.by())
                .update();
    }

    void takeBack(UUID payment, LocalDate day, String reason) {
        claimed(jdbc.sql(
                        "update support_payment set back_on = :day, reason = :reason where id = :id and back_on is null")
                .param("id", payment)
                .param("day", day)
                .param("reason", reason)
                .update());
    }

    void note(SupportCase one, CaseStep.Kind kind, Actor actor, Instant now) {
        in(one.book(), """
                        insert into support_case_step (unit_code, demo, case_id, kind, at, person_id, by_name)
                        values (:unit, :demo, :case, :kind, :now, :person, :by)
                        """)
                .param("case", one.id().id())
                .param("kind", kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", actor.personId())
                .param("by", actor.signature())
                .update();
    }

    /** Takes the row first, so that of two who come at the same moment one waits and is told, before any ledger line is made. */
    void lock(SupportCase one, int seen) {
        claimed(
                in(
                                        one.book(),
                                        "select id from support_case where id = :id and unit_code = :unit and demo = :demo and version = :seen for update")
                                .param("id", one.id().id())
                                .param("seen", seen)
                                .query(UUID.class)
                                .optional()
                                .isPresent()
                        ? 1
                        : 0);
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec statement, CaseFacts facts, long reckoned) {
        return statement
                .param("hamlet", facts.hamlet())
                .param("kind", facts.kind().name())
                .param("name", facts.applicant())
                .param("nameKey", VietnameseText.searchKey(facts.applicant()))
                .param("day", facts.receivedOn())
                .param("purpose", facts.purpose())
                .param("cost", facts.declared().cost())
                .param("quantity", facts.declared().quantity())
                .param("papers", facts.papers())
                .param(
                        "answers",
                        facts.ticks().stream().map(tick -> tick.answer().name()).toArray(String[]::new))
                .param("notes", facts.ticks().stream().map(CaseFacts.Tick::note).toArray(String[]::new))
                .param("reckoned", reckoned);
    }

    private static JdbcClient.StatementSpec ruled(JdbcClient.StatementSpec statement, Ruling ruling) {
        return statement
                .param("decision", ruling.number())
                .param("on", ruling.day())
                .param("decider", ruling.decider())
                .param("by", ruling.by());
    }

    private JdbcClient.StatementSpec step(SupportCase one, String from, int seen, String change) {
        return in(
                        one.book(),
                        "update support_case set " + change
                                + ", version = version + 1 where id = :id and unit_code = :unit and demo = :demo and version = :seen and state = :from")
                .param("id", one.id().id())
                .param("seen", seen)
                .param("from", from);
    }

    private JdbcClient.StatementSpec in(Book book, String question) {
        return jdbc.sql(question).param("unit", book.unitCode()).param("demo", book.demo());
    }

    private static void claimed(int rows) {
        if (rows == 0) {
            throw new SupportOvertaken();
        }
    }
}
