package vn.ntm.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.people.PositionId;

/** Promises as they are kept. */
@Component
class PromiseStore {
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    PromiseStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Promise> find(PromiseId id) {
        return jdbc.sql("select * from task_promise where id = :id")
                .param("id", id.id())
                .query(PromiseStore::promise)
                .optional();
    }

    List<Promise> ofTask(TaskId task) {
        return jdbc.sql("select * from task_promise where task_id = :task order by kind")
                .param("task", task.id())
                .query(PromiseStore::promise)
                .list();
    }

    List<Promise> ofUnit(String unitCode) {
        return jdbc.sql("""
                        select * from task_promise where unit_code = :unit
                         order by state in ('ISSUED', 'DROPPED'), due nulls first, title, id limit :most
                        """)
                .param("unit", unitCode)
                .param("most", MOST)
                .query(PromiseStore::promise)
                .list();
    }

    List<Promise> openOf(PositionId position) {
        return jdbc.sql("""
                        select * from task_promise where position_id = :position and state in ('PROMISED', 'DRAFTING') order by due, id limit :most
                        """)
                .param("position", position.id())
                .param("most", MOST)
                .query(PromiseStore::promise)
                .list();
    }

    /** @return false when the task promises something of the kind already */
    boolean add(Promise promise) {
        return filled(jdbc.sql("""
                        insert into task_promise (id, unit_code, task_id, kind, title, rhythm, position_id, position_title, due, state, reason, number,
                                                  issued_on, document_link)
                        values (:id, :unit, :task, :kind, :title, :rhythm, :position, :owner, :due, :state, :reason, :number, :issued, :link)
                        on conflict (task_id, kind) do nothing
                        """), promise)
                        .param("unit", promise.unitCode())
                        .param("task", promise.task().id())
                        .param("kind", promise.kind().name())
                        .param("title", promise.title())
                        .update()
                == 1;
    }

    /** @return false when somebody has changed it since it was read */
    boolean put(Promise promise) {
        return filled(jdbc.sql("""
                        update task_promise set rhythm = :rhythm, position_id = :position, position_title = :owner, due = :due, state = :state,
                               reason = :reason, number = :number, issued_on = :issued, document_link = :link, version = version + 1
                         where id = :id and version = :version
                        """), promise)
                        .param("version", promise.version())
                        .update()
                == 1;
    }

    void addStep(Promise promise, PromiseState state, String note, Actor actor) {
        jdbc.sql("""
                        insert into task_promise_step (promise_id, unit_code, state, at, by_person, by_name, by_title, note)
                        values (:promise, :unit, :state, :at, :person, :name, :title, :note)
                        """)
                .param("promise", promise.id().id())
                .param("unit", promise.unitCode())
                .param("state", state.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", actor.personId())
                .param("name", actor.name())
                .param("title", actor.isProduct() ? "" : actor.title())
                .param("note", note)
                .update();
    }

    List<PromiseStep> steps(PromiseId id) {
        return jdbc.sql("select * from task_promise_step where promise_id = :id order by id")
                .param("id", id.id())
                .query((row, number) -> new PromiseStep(
                        PromiseState.valueOf(row.getString("state")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("by_title"),
                        row.getString("note")))
                .list();
    }

    private static StatementSpec filled(StatementSpec sql, Promise promise) {
        PositionId owner = promise.owner();
        return sql.param("id", promise.id().id())
                .param("rhythm", promise.rhythm().name())
                .param("position", owner == null ? null : owner.id())
                .param("owner", promise.ownerTitle())
                .param("due", promise.due())
                .param("state", promise.state().name())
                .param("reason", promise.reason())
                .param("number", promise.number())
                .param("issued", promise.issuedOn())
                .param("link", promise.link());
    }

    private static Promise promise(ResultSet row, int number) throws SQLException {
        return new Promise(
                new PromiseId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                new TaskId(row.getObject("task_id", UUID.class)),
                PromiseKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Rhythm.valueOf(row.getString("rhythm")),
                position(row.getObject("position_id", UUID.class)),
                row.getString("position_title"),
                row.getObject("due", LocalDate.class),
                PromiseState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("document_link"),
                row.getInt("version"));
    }

    private static @Nullable PositionId position(@Nullable UUID id) {
        return id == null ? null : new PositionId(id);
    }
}
