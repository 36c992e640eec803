package vn.ntm.tasks;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.PieceId;
import vn.ntm.shared.VietnameseText;
import vn.ntm.tasks.Task.Part;

/** Writes tasks and what happens to them. */
@Component
class TaskStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when another transaction has made a task of the same origin */
    boolean add(TaskId id, NewTask task, List<Part> parts) {
        Origin origin = task.origin();
        int added = content(jdbc.sql("""
                        insert into task (id, unit_code, year, origin_kind, origin_id, origin_label, origin_path, origin_link, sort_key, title, details,
                            criteria_set, criteria, start, due, output, evidence_kind, budget, hamlets, lead_hint, due_hint, state, search_key, opened_at)
                        values (:id, :unit, :year, :kind, :origin, :label, :path, :link, :sort, :title, :details,
                            :set, :criteria, :start, :due, :output, :evidence, :budget, :hamlets, :leadHint, :dueHint, 'NOT_STARTED', :search, :at)
                        on conflict (unit_code, origin_kind, origin_id, origin_path) do nothing
                        """), task.content())
                .param("id", id.id())
                .param("unit", task.unitCode())
                .param("year", task.year())
                .param("kind", origin.kind().name())
                .param("origin", origin.id())
                .param("label", origin.label())
                .param("path", origin.path())
                .param("link", origin.link())
                .param("sort", PathOrder.key(origin.path()))
                .param("leadHint", task.leadHint())
                .param("dueHint", task.dueHint())
                .param("at", now())
                .update();
        if (added == 1) {
            addParts(id, task.unitCode(), parts);
            addNeeds(id, task.unitCode(), task.needs());
        }
        return added == 1;
    }

    /** @return false when somebody has changed the task since it was read */
    boolean change(Task task, TaskContent content, List<Part> parts, List<TaskId> needs) {
        int changed = content(jdbc.sql("""
                        update task set title = :title, details = :details, criteria_set = :set, criteria = :criteria, start = :start, due = :due,
                               output = :output, evidence_kind = :evidence, budget = :budget, hamlets = :hamlets, search_key = :search,
                               version = version + 1
                         where id = :id and version = :version
                        """), content)
                .param("id", task.id().id())
                .param("version", task.version())
                .update();
        if (changed == 1) {
            jdbc.sql("delete from task_part where task_id = :id")
                    .param("id", task.id().id())
                    .update();
            jdbc.sql("delete from task_need where task_id = :id")
                    .param("id", task.id().id())
                    .update();
            addParts(task.id(), task.unitCode(), parts);
            addNeeds(task.id(), task.unitCode(), needs);
        }
        return changed == 1;
    }

    /** Takes tasks from their places in a text, so that others can take these. */
    void park(Collection<TaskId> tasks) {
        jdbc.sql("update task set origin_path = id::text where id = any (:ids)")
                .param("ids", tasks.stream().map(TaskId::id).toArray(UUID[]::new))
                .update();
    }

    /** What asks for the task now, and in which words. */
    void follow(Task task, Origin origin, TaskContent content, String leadHint, String dueHint) {
        content(jdbc.sql("""
                        update task set title = :title, details = :details, criteria_set = :set, criteria = :criteria, start = :start, due = :due,
                               output = :output, evidence_kind = :evidence, budget = :budget, hamlets = :hamlets, search_key = :search,
                               origin_id = :origin, origin_label = :label, origin_path = :path, origin_link = :link, sort_key = :sort,
                               lead_hint = :leadHint, due_hint = :dueHint, version = version + 1
                         where id = :id
                        """), content)
                .param("id", task.id().id())
                .param("origin", origin.id())
                .param("label", origin.label())
                .param("path", origin.path())
                .param("link", origin.link())
                .param("sort", PathOrder.key(origin.path()))
                .param("leadHint", leadHint)
                .param("dueHint", dueHint)
                .update();
    }

    /** @return false when somebody has changed the task since it was read */
    boolean move(Task task, TaskState state, int progress, String reason, @Nullable UUID submittedBy) {
        return jdbc.sql("""
                        update task set state = :state, progress = :progress, reason = :reason, version = version + 1,
                               submitted_by_person = coalesce(:person, submitted_by_person)
                         where id = :id and version = :version
                        """)
                        .param("state", state.name())
                        .param("progress", progress)
                        .param("reason", reason)
                        .param("person", submittedBy)
                        .param("id", task.id().id())
                        .param("version", task.version())
                        .update()
                == 1;
    }

    void addStep(
            Task task,
            TaskStep.Kind kind,
            @Nullable TaskState to,
            @Nullable Integer progress,
            String note,
            Actor actor) {
        jdbc.sql("""
                        insert into task_step (task_id, unit_code, kind, to_state, at, by_person, by_name, by_position, by_title, in_place_of, progress, note)
                        values (:task, :unit, :kind, :to, :at, :person, :name, :position, :title, :inPlaceOf, :progress, :note)
                        """)
                .param("task", task.id().id())
                .param("unit", task.unitCode())
                .param("kind", kind.name())
                .param("to", to == null ? null : to.name())
                .param("at", now())
                .param("person", actor.personId())
                .param("name", actor.name())
                .param("position", actor.positionId())
                .param("title", actor.isProduct() ? "" : actor.title())
                .param("inPlaceOf", actor.delegatedBy())
                .param("progress", progress)
                .param("note", note)
                .update();
    }

    /** @return false when the piece belongs to the task already */
    boolean addEvidence(Task task, PieceId piece) {
        return jdbc.sql("""
                        insert into task_evidence (task_id, unit_code, evidence_id, added_at) values (:task, :unit, :piece, :at) on conflict do nothing
                        """)
                        .param("task", task.id().id())
                        .param("unit", task.unitCode())
                        .param("piece", piece.id())
                        .param("at", now())
                        .update()
                == 1;
    }

    private void addParts(TaskId id, String unitCode, List<Part> parts) {
        parts.forEach(part -> jdbc.sql("""
                        insert into task_part (task_id, unit_code, role, position_id, title, position_unit)
                        values (:task, :unit, :role, :position, :title, :seat)
                        """)
                .param("task", id.id())
                .param("unit", unitCode)
                .param("role", part.role().name())
                .param("position", part.position().id())
                .param("title", part.title())
                .param("seat", part.unitCode())
                .update());
    }

    private void addNeeds(TaskId id, String unitCode, List<TaskId> needs) {
        needs.stream()
                .distinct()
                .forEach(before -> jdbc.sql(
                                "insert into task_need (task_id, needs_id, unit_code) values (:task, :needs, :unit)")
                        .param("task", id.id())
                        .param("needs", before.id())
                        .param("unit", unitCode)
                        .update());
    }

    private static StatementSpec content(StatementSpec sql, TaskContent content) {
        EvidenceKind evidence = content.evidence();
        return sql.param("title", content.title())
                .param("details", content.text())
                .param("set", content.criteriaSet())
                .param(
                        "criteria",
                        content.criteria().stream().map(Integer::shortValue).toArray(Short[]::new))
                .param("start", content.start())
                .param("due", content.due())
                .param("output", content.output())
                .param("evidence", evidence == null ? null : evidence.name())
                .param("budget", content.budget())
                .param("hamlets", content.hamlets().toArray(String[]::new))
                .param("search", VietnameseText.searchKey(content.title() + " " + content.text()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
