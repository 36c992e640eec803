package vn.ntm.support;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.funding.Book;

/** Keeps policies. Every change is for whoever saw the newest version. */
@Repository
class PolicyStore {
    private static final String ONE =
            "select * from support_policy where id = :id and unit_code = :unit and demo = :demo";

    private final JdbcClient jdbc;

    PolicyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Policy policy, Actor actor, Instant now) {
        told(in(policy.book(), """
                        insert into support_policy (id, unit_code, demo, name, level, decision_number, decision_day, issuer, valid_from, valid_to,
                               applicants, conditions, rule, amount, percent, unit_name, ceiling, source, entered_at, entered_by)
                        values (:id, :unit, :demo, :name, :level, :number, :issued, :issuer, :from, :to, cast(:applicants as text[]),
                               cast(:conditions as text[]), :rule, :amount, :percent, :measure, :ceiling, :source, :now, :by)
                        """), policy.facts())
                .param("id", policy.id().id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    /** @throws SupportOvertaken when somebody was faster */
    void change(Policy policy, PolicyFacts facts, int seen) {
        claimed(told(in(policy.book(), """
                        update support_policy set name = :name, level = :level, decision_number = :number, decision_day = :issued, issuer = :issuer,
                               valid_from = :from, valid_to = :to, applicants = cast(:applicants as text[]),
                               conditions = cast(:conditions as text[]), rule = :rule, amount = :amount, percent = :percent, unit_name = :measure,
                               ceiling = :ceiling, source = :source, version = version + 1
                         where id = :id and unit_code = :unit and demo = :demo and version = :seen
                        """), facts)
                .param("id", policy.id().id())
                .param("seen", seen)
                .update());
    }

    /** @throws SupportOvertaken when somebody was faster */
    void end(Policy policy, LocalDate last, int seen) {
        claimed(in(policy.book(), """
                        update support_policy set valid_to = :last, version = version + 1
                         where id = :id and unit_code = :unit and demo = :demo and version = :seen
                        """)
                .param("id", policy.id().id())
                .param("last", last)
                .param("seen", seen)
                .update());
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec statement, PolicyFacts facts) {
        return rule(statement, facts.rule())
                .param("name", facts.name())
                .param("level", facts.level().name())
                .param("number", facts.decision().number())
                .param("issued", facts.decision().issued())
                .param("issuer", facts.decision().issuer())
                .param("from", facts.validFrom())
                .param("to", facts.validTo())
                .param(
                        "applicants",
                        facts.applicants().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("conditions", facts.conditions().toArray(String[]::new))
                .param("source", facts.source());
    }

    private static JdbcClient.StatementSpec rule(JdbcClient.StatementSpec statement, AmountRule rule) {
        statement.param("rule", rule.kind().name()).param("ceiling", rule.ceiling());
        return switch (rule) {
            case AmountRule.Fixed fixed -> rule(statement, fixed.amount(), null, "");
            case AmountRule.Share share -> rule(statement, null, share.percent(), "");
            case AmountRule.PerUnit each -> rule(statement, each.amount(), null, each.unit());
        };
    }

    private static JdbcClient.StatementSpec rule(
            JdbcClient.StatementSpec statement, @Nullable Long amount, @Nullable BigDecimal percent, String unit) {
        return statement.param("amount", amount).param("percent", percent).param("measure", unit);
    }

    Optional<Policy> find(Book book, PolicyId id) {
        return in(book, ONE).param("id", id.id()).query(PolicyStore::policy).optional();
    }

    /** The same, held until the end of the transaction: nobody changes it while an application is taken, nor the other way round. */
    Optional<Policy> hold(Book book, PolicyId id) {
        return in(book, ONE + " for update")
                .param("id", id.id())
                .query(PolicyStore::policy)
                .optional();
    }

    /** Newest first. */
    List<Policy> of(Book book) {
        return in(
                        book,
                        "select * from support_policy where unit_code = :unit and demo = :demo order by valid_from desc, name, id")
                .query(PolicyStore::policy)
                .list();
    }

    /** Of every policy somebody applied for. */
    Map<PolicyId, PolicySum> sums(Book book) {
        Map<PolicyId, PolicySum> sums = new LinkedHashMap<>();
        in(book, "select * from support_policy_sum where unit_code = :unit and demo = :demo")
                .query((row, number) -> sums.put(
                        new PolicyId(Objects.requireNonNull(row.getObject("policy_id", UUID.class))), sum(row)))
                .list();
        return sums;
    }

    private JdbcClient.StatementSpec in(Book book, String question) {
        return jdbc.sql(question).param("unit", book.unitCode()).param("demo", book.demo());
    }

    private static void claimed(int rows) {
        if (rows == 0) {
            throw new SupportOvertaken();
        }
    }

    private static PolicySum sum(ResultSet row) throws SQLException {
        LocalDate last = row.getObject("last_received", LocalDate.class);
        return new PolicySum(
                row.getLong("cases"),
                row.getLong("waiting"),
                row.getLong("agreed_cases"),
                row.getLong("refused"),
                row.getLong("agreed"),
                row.getLong("paid"),
                last);
    }

    private static Policy policy(ResultSet row, int number) throws SQLException {
        LocalDate to = row.getObject("valid_to", LocalDate.class);
        return new Policy(
                new PolicyId(row.getObject("id", UUID.class)),
                new Book(row.getString("unit_code"), row.getBoolean("demo")),
                new PolicyFacts(
                        row.getString("name"),
                        PolicyLevel.valueOf(row.getString("level")),
                        new PolicyFacts.Decision(
                                row.getString("decision_number"),
                                row.getObject("decision_day", LocalDate.class),
                                row.getString("issuer")),
                        row.getObject("valid_from", LocalDate.class),
                        to,
                        applicants(row),
                        List.of(words(row, "conditions")),
                        rule(row),
                        row.getString("source")),
                row.getInt("version"));
    }

    private static Set<ApplicantKind> applicants(ResultSet row) throws SQLException {
        return Arrays.stream(words(row, "applicants"))
                .map(ApplicantKind::valueOf)
                .collect(Collectors.toSet());
    }

    static String[] words(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static AmountRule rule(ResultSet row) throws SQLException {
        long ceiling = row.getLong("ceiling");
        return switch (AmountRule.Kind.valueOf(row.getString("rule"))) {
            case FIXED -> new AmountRule.Fixed(row.getLong("amount"));
            case SHARE -> new AmountRule.Share(row.getBigDecimal("percent").stripTrailingZeros(), ceiling);
            case PER_UNIT -> new AmountRule.PerUnit(row.getLong("amount"), row.getString("unit_name"), ceiling);
        };
    }
}
