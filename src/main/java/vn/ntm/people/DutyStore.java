package vn.ntm.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;

/** Writes duties and what happens to them. */
@Component
class DutyStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    DutyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when the position has it already from the same request */
    boolean add(DutyId id, Position receiver, NewDuty duty, Actor giver) {
        Cited document = duty.grounds().document();
        int added = jdbc.sql("""
                        insert into duty (id, unit_code, position_id, title, details, due, state, given_by, given_by_person, given_by_position,
                                          given_at, link, criterion, document, document_link, board, request_key)
                        values (:id, :unit, :position, :title, :details, :due, 'GIVEN', :by, :person, :from, :at, :link, :criterion, :document,
                                :documentLink, :board, :key)
                        on conflict (position_id, request_key) do nothing
                        """)
                .param("id", id.id())
                .param("unit", receiver.unitCode())
                .param("position", receiver.id().id())
                .param("title", duty.title())
                .param("details", duty.details())
                .param("due", duty.due())
                .param("by", giver.signature())
                .param("person", giver.personId())
                .param("from", giver.positionId())
                .param("at", now())
                .param("link", duty.link())
                .param("criterion", duty.grounds().criterion())
                .param("document", document == null ? "" : document.name())
                .param("documentLink", document == null ? null : document.link())
                .param("board", duty.grounds().board())
                .param("key", duty.requestKey())
                .update();
        if (added == 1) {
            addStep(id, DutyStep.Kind.GIVEN, "", giver);
        }
        return added == 1;
    }

    /** Puts the duty as it was read into another state; somebody who was faster is not overwritten. */
    void move(Duty duty, DutyState state, String reason, @Nullable UUID doneBy) {
        changed(jdbc.sql("""
                        update duty set state = :state, reason = :reason, done_by_person = coalesce(:doneBy, done_by_person),
                               read_at = coalesce(read_at, case when :state = 'DONE' then cast(:at as timestamptz) end), version = version + 1
                         where id = :id and version = :version
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("doneBy", doneBy)
                .param("at", now())
                .param("id", duty.id().id())
                .param("version", duty.version())
                .update());
    }

    void markRead(Duty duty) {
        jdbc.sql("update duty set read_at = :at where id = :id and read_at is null")
                .param("at", now())
                .param("id", duty.id().id())
                .update();
    }

    /** The duty hangs on another position from now on; nobody there has read it yet. */
    void hangOn(Duty duty, Position receiver) {
        changed(jdbc.sql("""
                        update duty set position_id = :position, unit_code = :unit, read_at = null, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("position", receiver.id().id())
                .param("unit", receiver.unitCode())
                .param("id", duty.id().id())
                .param("version", duty.version())
                .update());
    }

    /** What is done about the duty is judged by another position from now on. */
    void judgedBy(Duty duty, Position judge) {
        changed(jdbc.sql("""
                        update duty set given_by_position = :position, version = version + 1 where id = :id and version = :version
                        """)
                .param("position", judge.id().id())
                .param("id", duty.id().id())
                .param("version", duty.version())
                .update());
    }

    /** The duty has another last day from now on. */
    void extend(Duty duty, LocalDate due) {
        changed(jdbc.sql("update duty set due = :due, version = version + 1 where id = :id and version = :version")
                .param("due", due)
                .param("id", duty.id().id())
                .param("version", duty.version())
                .update());
    }

    void addStep(DutyId duty, DutyStep.Kind kind, String note, Actor actor) {
        addStep(duty, kind, note, new Told(null, null), actor);
    }

    /**
     * What a step says beside its words.
     *
     * @param due new last day of an extension
     * @param document what an answer points at
     */
    record Told(@Nullable LocalDate due, @Nullable Cited document) {}

    void addStep(DutyId duty, DutyStep.Kind kind, String note, Told told, Actor actor) {
        Cited document = told.document();
        jdbc.sql("""
                        insert into duty_step (duty_id, kind, at, by_person, by_name, by_title, in_place_of, note, due, document, document_link)
                        values (:duty, :kind, :at, :person, :name, :title, :inPlaceOf, :note, :due, :document, :link)
                        """)
                .param("duty", duty.id())
                .param("kind", kind.name())
                .param("at", now())
                .param("person", actor.personId())
                .param("name", actor.name())
                .param("title", actor.isProduct() ? "" : actor.title())
                .param("inPlaceOf", actor.delegatedBy())
                .param("note", note)
                .param("due", told.due())
                .param("document", document == null ? "" : document.name())
                .param("link", document == null ? null : document.link())
                .update();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("The duty was changed meanwhile");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
