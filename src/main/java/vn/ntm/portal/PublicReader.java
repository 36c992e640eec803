package vn.ntm.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Shell.StripState;

/** Reads the public views. */
@Component
class PublicReader {
    private final JdbcClient jdbc;

    PublicReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> communeName() {
        return jdbc.sql("select full_name from public_commune")
                .query((row, number) -> row.getString("full_name"))
                .optional();
    }

    List<String> successors(LocalDate today) {
        return jdbc.sql("select full_name from public_successor where effective_on <= :today order by full_name")
                .param("today", today)
                .query((row, number) -> row.getString("full_name"))
                .list();
    }

    Optional<PublicFace.PublicPlan> plan() {
        return jdbc.sql("""
                        select id, unit_code, unit_name, unit_place, year, number, issued_on, issuer, subject, set_name, as_of from public_plan
                        """).query((row, number) -> plan(row)).optional();
    }

    private PublicFace.PublicPlan plan(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        PublicFace.Heading heading = new PublicFace.Heading(
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("unit_place"),
                row.getInt("year"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("set_name"),
                row.getObject("as_of", LocalDate.class));
        return new PublicFace.PublicPlan(heading, criteria(id), tasks(id));
    }

    private List<PublicCriterion> criteria(UUID plan) {
        return jdbc.sql(
                        "select number, name, state, is_target from public_criterion where plan_id = :plan order by number")
                .param("plan", plan)
                .query((row, number) -> new PublicCriterion(row.getInt("number"), row.getString("name"), state(row)))
                .list();
    }

    /** A criterion already met is no longer a target. */
    private static StripState state(ResultSet row) throws SQLException {
        if (row.getString("state").equals("MET")) {
            return StripState.MET;
        }
        return row.getBoolean("is_target") ? StripState.TARGET : StripState.UNMET;
    }

    private List<PublicTask> tasks(UUID plan) {
        return jdbc.sql("select path, heading, text from public_task where plan_id = :plan order by position")
                .param("plan", plan)
                .query((row, number) -> new PublicTask(
                        Objects.requireNonNullElse(row.getString("heading"), row.getString("path")),
                        row.getString("text")))
                .list();
    }
}
