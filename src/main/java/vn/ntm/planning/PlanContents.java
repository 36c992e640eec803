package vn.ntm.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.ntm.planning.PlanContent.ConfirmedTarget;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.reading.Citation;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.TargetCount;
import vn.ntm.planning.reading.TaskStatement;

/** What plans say, paragraph by paragraph, task by task. Each version of the words is written once. */
@Repository
class PlanContents {
    private final JdbcClient jdbc;

    PlanContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlanId plan, int version, PlanContent content) {
        Words words = new Words(plan, version);
        insert(
                words,
                content.paragraphs(),
                "insert into plan_block values (:plan, :position, :kind, :path, :marker, :text, :first, :last, :version)",
                (row, one) -> row.param("kind", one.kind())
                        .param("path", one.path())
                        .param("marker", one.marker())
                        .param("text", one.text())
                        .param("first", one.firstLine())
                        .param("last", one.lastLine()));
        content.targets()
                .forEach(target -> jdbc.sql("insert into plan_target values (:plan, :criterion, :line, :version)")
                        .param("plan", plan.id())
                        .param("criterion", target.criterion())
                        .param("line", target.line())
                        .param("version", version)
                        .update());
        insert(
                words,
                content.targetCounts(),
                "insert into plan_target_count values (:plan, :position, :min, :max, :total, :line, :quote, :version)",
                (row, one) -> row.param("min", one.min())
                        .param("max", one.max())
                        .param("total", one.total())
                        .param("line", one.line())
                        .param("quote", one.quote()));
        insert(
                words,
                content.tasks(),
                "insert into plan_task values (:plan, :position, :path, :text, :line, :criteria, :lead, :due, :version)",
                (row, one) -> row.param("path", one.path())
                        .param("text", one.text())
                        .param("line", one.line())
                        .param("criteria", one.criteria().toArray(Integer[]::new))
                        .param("lead", one.lead())
                        .param("due", one.due()));
        insert(
                words,
                content.basis(),
                "insert into plan_citation values (:plan, :position, :text, :number, :date, :issuer, :line, :version)",
                (row, one) -> row.param("text", one.text())
                        .param("number", one.number())
                        .param("date", one.date())
                        .param("issuer", one.issuer())
                        .param("line", one.line()));
        insert(
                words,
                content.recipients(),
                "insert into plan_recipient values (:plan, :position, :text, :line, :version)",
                (row, one) -> row.param("text", one.value()).param("line", one.line()));
        insert(
                words,
                content.findings(),
                "insert into plan_finding values (:plan, :position, :rule, :severity, :line, :quote, :message, :version)",
                (row, one) -> row.param("rule", one.rule())
                        .param("severity", one.severity().name())
                        .param("line", one.line())
                        .param("quote", one.quote())
                        .param("message", one.message()));
    }

    PlanContent of(PlanId plan, int version) {
        Words words = new Words(plan, version);
        return new PlanContent(
                rows(words, "plan_block", PlanContents::paragraph),
                jdbc.sql(
                                "select criterion, line from plan_target where plan_id = :plan and text_version = :version order by criterion")
                        .param("plan", plan.id())
                        .param("version", version)
                        .query((row, number) -> new ConfirmedTarget(row.getInt("criterion"), row.getInt("line")))
                        .list(),
                rows(words, "plan_target_count", PlanContents::targetCount),
                rows(words, "plan_task", PlanContents::task),
                rows(words, "plan_citation", PlanContents::citation),
                rows(words, "plan_recipient", (row, number) -> new Found<>(row.getString("text"), row.getInt("line"))),
                rows(words, "plan_finding", PlanContents::finding));
    }

    /** One version of the words of a plan. */
    private record Words(PlanId plan, int version) {}

    private <T> void insert(Words words, List<T> entries, String sql, BiConsumer<StatementSpec, T> fill) {
        for (int i = 0; i < entries.size(); i++) {
            StatementSpec row = jdbc.sql(sql)
                    .param("plan", words.plan().id())
                    .param("version", words.version())
                    .param("position", i);
            fill.accept(row, entries.get(i));
            row.update();
        }
    }

    private <T> List<T> rows(Words words, String table, RowMapper<T> mapper) {
        return jdbc.sql("select * from " + table
                        + " where plan_id = :plan and text_version = :version order by position")
                .param("plan", words.plan().id())
                .param("version", words.version())
                .query(mapper)
                .list();
    }

    private static Paragraph paragraph(ResultSet row, int number) throws SQLException {
        return new Paragraph(
                row.getString("kind"),
                row.getString("path"),
                row.getString("marker"),
                row.getString("text"),
                row.getInt("first_line"),
                row.getInt("last_line"));
    }

    private static TargetCount targetCount(ResultSet row, int number) throws SQLException {
        return new TargetCount(
                row.getInt("minimum"),
                row.getInt("maximum"),
                row.getBoolean("is_total"),
                row.getInt("line"),
                row.getString("quote"));
    }

    private static TaskStatement task(ResultSet row, int number) throws SQLException {
        return new TaskStatement(
                row.getString("path"),
                row.getString("text"),
                row.getInt("line"),
                List.of((Integer[]) row.getArray("criteria").getArray()),
                row.getString("lead"),
                row.getString("due"));
    }

    private static Citation citation(ResultSet row, int number) throws SQLException {
        return new Citation(
                row.getString("text"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getInt("line"));
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getString("rule"),
                Finding.Severity.valueOf(row.getString("severity")),
                row.getInt("line"),
                row.getString("quote"),
                row.getString("message"));
    }
}
