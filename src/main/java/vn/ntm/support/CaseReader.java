package vn.ntm.support;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.LineId;
import vn.ntm.shared.VietnameseText;

/** The questions we ask about applications. */
@Component("supportCaseReader")
class CaseReader {
    private static final String CASES = """
            select * from (
              select c.*, p.paid,
                     case when c.state <> 'AGREED' or p.paid = 0 then c.state when p.paid < c.agreed then 'PART_PAID' else 'PAID' end as standing
                from support_case c cross join lateral
                     (select coalesce(sum(amount), 0) as paid from support_payment where case_id = c.id and back_on is null) p
               where c.unit_code = :unit and c.demo = :demo) c
            """;

    private final JdbcClient jdbc;

    CaseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SupportCase> find(Book book, CaseId id) {
        return in(book, CASES + "where id = :id")
                .param("id", id.id())
                .query(CaseReader::supportCase)
                .optional();
    }

    /** Newest first, at most {@code most}. */
    List<SupportCase> search(Book book, CaseSearch asked, int most) {
        PolicyId policy = asked.policy();
        CaseState state = asked.state();
        return in(book, CASES + """
                         where (cast(:policy as uuid) is null or policy_id = :policy) and (:state = '' or standing = :state)
                           and (:words = '' or position(:words in applicant_key) > 0 or year || '/' || lpad(number::text, 4, '0') = :label)
                         order by year desc, number desc limit :most
                        """)
                .param("policy", policy == null ? null : policy.id())
                .param("state", state == null ? "" : state.name())
                .param("words", VietnameseText.searchKey(asked.words()))
                .param("label", asked.words().strip())
                .param("most", most)
                .query(CaseReader::supportCase)
                .list();
    }

    /** Other applications of the same name for the same policy that are neither refused nor cancelled. */
    List<SupportCase> alike(SupportCase one) {
        return in(one.book(), CASES + """
                         where policy_id = :policy and applicant_key = :name and hamlet_code is not distinct from cast(:hamlet as text)
                           and id <> :id and state in ('RECEIVED', 'AGREED') order by year, number
                        """)
                .param("policy", one.policy().id())
                .param("name", VietnameseText.searchKey(one.facts().applicant()))
                .param("hamlet", one.facts().hamlet())
                .param("id", one.id().id())
                .query(CaseReader::supportCase)
                .list();
    }

    /** Oldest first. */
    List<Payment> payments(SupportCase one) {
        return in(
                        one.book(),
                        "select * from support_payment where case_id = :id and unit_code = :unit and demo = :demo order by paid_at, id")
                .param("id", one.id().id())
                .query(CaseReader::payment)
                .list();
    }

    /** Oldest first. */
    List<CaseStep> steps(SupportCase one) {
        return in(
                        one.book(),
                        "select * from support_case_step where case_id = :id and unit_code = :unit and demo = :demo order by id")
                .param("id", one.id().id())
                .query((row, number) -> new CaseStep(
                        CaseStep.Kind.valueOf(row.getString("kind")),
                        at(row),
                        row.getObject("person_id", UUID.class),
                        row.getString("by_name")))
                .list();
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private JdbcClient.StatementSpec in(Book book, String question) {
        return jdbc.sql(question).param("unit", book.unitCode()).param("demo", book.demo());
    }

    private static SupportCase supportCase(ResultSet row, int number) throws SQLException {
        return new SupportCase(
                new CaseId(row.getObject("id", UUID.class)),
                new Book(row.getString("unit_code"), row.getBoolean("demo")),
                new PolicyId(row.getObject("policy_id", UUID.class)),
                row.getInt("year"),
                row.getInt("number"),
                facts(row),
                row.getLong("reckoned"),
                CaseState.valueOf(row.getString("standing")),
                ruling(row),
                row.getString("reason"),
                row.getLong("paid"),
                row.getInt("version"));
    }

    private static CaseFacts facts(ResultSet row) throws SQLException {
        BigDecimal quantity = row.getBigDecimal("quantity");
        return new CaseFacts(
                ApplicantKind.valueOf(row.getString("kind")),
                row.getString("applicant"),
                row.getString("hamlet_code"),
                row.getObject("received_on", LocalDate.class),
                row.getString("purpose"),
                new AmountRule.Declared(row.getObject("cost", Long.class), quantity == null ? null : plain(quantity)),
                row.getString("papers"),
                ticks(row));
    }

    private static List<CaseFacts.Tick> ticks(ResultSet row) throws SQLException {
        String[] answers = PolicyStore.words(row, "answers");
        String[] notes = PolicyStore.words(row, "answer_notes");
        return IntStream.range(0, answers.length)
                .mapToObj(at -> new CaseFacts.Tick(Answer.valueOf(answers[at]), notes[at]))
                .toList();
    }

    private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("decided_on", LocalDate.class);
        return day == null
                ? null
                : new Ruling(
                        row.getObject("agreed", Long.class),
                        row.getString("decision_number"),
                        day,
                        row.getObject("decider_id", UUID.class),
                        row.getString("decided_by"));
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        LocalDate back = row.getObject("back_on", LocalDate.class);
        return new Payment(
                row.getObject("id", UUID.class),
                new Payment.Content(
                        row.getLong("amount"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("year"),
                        row.getString("source"),
                        row.getString("paper")),
                new LineId(row.getObject("line_id", UUID.class)),
                row.getString("paid_by"),
                back == null ? null : new Payment.Back(back, row.getString("reason")));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
