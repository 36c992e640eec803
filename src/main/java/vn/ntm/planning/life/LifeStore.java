package vn.ntm.planning.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.checks.Finding;

/** Where plans are, the steps that led there, and the warnings that were accepted. */
@Repository
class LifeStore {
    private final JdbcClient jdbc;

    LifeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Grows with every change of the plan's state or words. */
    int versionOf(PlanId plan) {
        return jdbc.sql("select version from plan where id = :id")
                .param("id", plan.id())
                .query(Integer.class)
                .single();
    }

    /** @return whether it was still as it was read */
    boolean move(Plan plan, PlanStatus to, int version) {
        return jdbc.sql("""
                        update plan set status = :to, version = version + 1 where id = :id and status = :from and version = :version
                        """)
                        .param("id", plan.id().id())
                        .param("from", plan.status().name())
                        .param("to", to.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    void addStep(Plan plan, PlanStatus to, String note, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into plan_step (plan_id, unit_code, from_status, to_status, at, by_person, by_name, by_position, by_title, in_place_of,
                                               note)
                        values (:plan, :unit, :from, :to, :at, :person, :name, :position, :title, :inPlaceOf, :note)
                        """)
                .param("plan", plan.id().id())
                .param("unit", plan.unitCode())
                .param("from", plan.status().name())
                .param("to", to.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("person", actor.personId())
                .param("name", actor.name())
                .param("position", actor.positionId())
                .param("title", actor.isProduct() ? "" : actor.title())
                .param("inPlaceOf", actor.delegatedBy())
                .param("note", note)
                .update();
    }

    /** In the order they were taken. */
    List<PlanStep> steps(PlanId plan) {
        return jdbc.sql("select * from plan_step where plan_id = :plan order by id")
                .param("plan", plan.id())
                .query(LifeStore::step)
                .list();
    }

    /** What is accepted already stays as it is. */
    void accept(Plan plan, Finding finding, String reason, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into plan_acceptance (plan_id, unit_code, rule, quote, message, reason, at, by_person, by_name, by_title)
                        values (:plan, :unit, :rule, :quote, :message, :reason, :at, :person, :name, :title) on conflict do nothing
                        """)
                .param("plan", plan.id().id())
                .param("unit", plan.unitCode())
                .param("rule", finding.rule())
                .param("quote", finding.quote())
                .param("message", finding.message())
                .param("reason", reason)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("person", actor.personId())
                .param("name", actor.name())
                .param("title", actor.isProduct() ? "" : actor.title())
                .update();
    }

    List<Acceptance> acceptances(PlanId plan) {
        return jdbc.sql("select * from plan_acceptance where plan_id = :plan order by at, rule, quote")
                .param("plan", plan.id())
                .query(LifeStore::acceptance)
                .list();
    }

    private static PlanStep step(ResultSet row, int number) throws SQLException {
        return new PlanStep(
                PlanStatus.valueOf(row.getString("from_status")),
                PlanStatus.valueOf(row.getString("to_status")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("by_title"),
                row.getString("in_place_of"),
                row.getString("note"));
    }

    private static Acceptance acceptance(ResultSet row, int number) throws SQLException {
        return new Acceptance(
                row.getString("rule"),
                row.getString("quote"),
                row.getString("message"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("by_title"));
    }
}
