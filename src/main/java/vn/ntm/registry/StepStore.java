package vn.ntm.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;

/** Keeps the steps of sign-offs; what was done stays. */
@Component
class StepStore {
    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that was planned or said about the document, in order. */
    List<SignOffStep> of(OutgoingId id) {
        return jdbc.sql("select * from outgoing_step where document_id = :id order by id")
                .param("id", id.id())
                .query(StepStore::step)
                .list();
    }

    void plan(OutgoingDocument document, Step step, Position position, int textVersion) {
        jdbc.sql("""
                        insert into outgoing_step (document_id, unit_code, step, position_id, position_title, text_version)
                        values (:document, :unit, :step, :position, :title, :version)
                        """)
                .param("document", document.id().id())
                .param("unit", document.unitCode())
                .param("step", step.name())
                .param("position", position.id().id())
                .param("title", position.title())
                .param("version", textVersion)
                .update();
    }

    /** @throws DocumentWasChanged when it was done or dropped meanwhile */
    void done(SignOffStep step, boolean accepted, String reason, Actor by, Instant at) {
        int changed = jdbc.sql("""
                        update outgoing_step set outcome = :outcome, reason = :reason, at = :at, by_person = :person, by_name = :by
                         where id = :id and outcome is null and replaced_at is null
                        """)
                .param("outcome", accepted ? "ACCEPTED" : "RETURNED")
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", by.personId())
                .param("by", by.signature())
                .param("id", step.id())
                .update();
        if (changed == 0) {
            throw new DocumentWasChanged();
        }
    }

    /** What the clerk says to a signed document; it never stands in the way of the next sign-off. */
    void returnedByClerk(OutgoingDocument document, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        insert into outgoing_step (document_id, unit_code, step, position_id, position_title, text_version, outcome, reason, at, by_person,
                          by_name, replaced_at) values (:document, :unit, 'CLERK', :position, :title, :version, 'RETURNED', :reason, :at, :person, :by, :at)
                        """)
                .param("document", document.id().id())
                .param("unit", document.unitCode())
                .param("position", by.positionId())
                .param("title", by.title())
                .param("version", document.textVersion())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", by.personId())
                .param("by", by.signature())
                .update();
    }

    void drop(SignOffStep step, Instant at) {
        jdbc.sql("update outgoing_step set replaced_at = :at where id = :id and replaced_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", step.id())
                .update();
    }

    private static SignOffStep step(ResultSet row, int number) throws SQLException {
        return new SignOffStep(
                row.getLong("id"),
                Step.valueOf(row.getString("step")),
                position(row),
                row.getString("position_title"),
                row.getInt("text_version"),
                done(row),
                row.getObject("replaced_at") == null);
    }

    private static @Nullable PositionId position(ResultSet row) throws SQLException {
        UUID position = row.getObject("position_id", UUID.class);
        return position == null ? null : new PositionId(position);
    }

    private static SignOffStep.@Nullable Done done(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new SignOffStep.Done(
                        outcome.equals("ACCEPTED"),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("by_person", UUID.class),
                        row.getString("by_name"));
    }
}
