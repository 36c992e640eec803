package vn.ntm.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.PieceId;
import vn.ntm.people.PositionId;
import vn.ntm.tasks.Task.Part;

/** The questions we ask about whole tasks. */
@Component
class TaskReader {
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;

    TaskReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Task> find(TaskId id) {
        return tasks(List.of(id)).stream().findFirst();
    }

    Optional<TaskId> ofOrigin(String unitCode, Origin origin) {
        return jdbc.sql(
                        "select id from task where unit_code = :unit and origin_kind = :kind and origin_id = :origin and origin_path = :path")
                .param("unit", unitCode)
                .param("kind", origin.kind().name())
                .param("origin", origin.id())
                .param("path", origin.path())
                .query((row, number) -> new TaskId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** In no order that means something. */
    List<Task> tasks(Collection<TaskId> ids) {
        UUID[] wanted = ids.stream().map(TaskId::id).toArray(UUID[]::new);
        return wanted.length == 0
                ? List.of()
                : whole(jdbc.sql("select * from task where id = any (:ids)").param("ids", wanted));
    }

    /** Still to be done in the year's list of the unit, by due day. */
    List<Task> openOf(String unitCode, int year) {
        return whole(jdbc.sql("""
                        select * from task where unit_code = :unit and year = :year and state not in ('DONE', 'CANCELLED')
                         order by due nulls last, origin_path, id limit :most
                        """).param("unit", unitCode).param("year", year).param("most", MOST));
    }

    /** Open ones in which the position has a part, by due day. */
    List<Task> openWith(PositionId position) {
        return whole(jdbc.sql("""
                        select * from task where id in (select p.task_id from task_part p where p.position_id = :position)
                           and state not in ('DONE', 'CANCELLED') order by due nulls last, id limit :most
                        """).param("position", position.id()).param("most", MOST));
    }

    /** In the order of the text. */
    List<Task> ofOrigin(Origin.Kind kind, UUID id) {
        return whole(jdbc.sql("select * from task where origin_kind = :kind and origin_id = :id order by sort_key, id")
                .param("kind", kind.name())
                .param("id", id));
    }

    /** Plans that tasks were made of. */
    Set<UUID> plansWithTasks() {
        return Set.copyOf(jdbc.sql("select distinct origin_id from task where origin_kind = 'PLAN'")
                .query((row, number) -> row.getObject("origin_id", UUID.class))
                .list());
    }

    /** Open ones whose last day lies between the two, both included. */
    List<Task> dueWithin(LocalDate first, LocalDate last) {
        return whole(jdbc.sql("""
                        select * from task where due between :first and :last and state not in ('DONE', 'CANCELLED')
                         order by unit_code, due, id limit :most
                        """).param("first", first).param("last", last).param("most", MOST));
    }

    /** Whether {@code one} cannot be done before {@code other} is. */
    boolean waitsFor(TaskId one, TaskId other) {
        return jdbc.sql("""
                        with recursive before(id) as (
                            select cast(:one as uuid) union select n.needs_id from before b join task_need n on n.task_id = b.id)
                        select exists (select 1 from before where id = :other)
                        """)
                .param("one", one.id())
                .param("other", other.id())
                .query(Boolean.class)
                .single();
    }

    /** Tasks that wait for this one. */
    List<TaskId> waitingFor(TaskId id) {
        return jdbc.sql("select task_id from task_need where needs_id = :id")
                .param("id", id.id())
                .query((row, number) -> new TaskId(row.getObject("task_id", UUID.class)))
                .list();
    }

    List<PieceId> evidenceOf(TaskId id) {
        return jdbc.sql("select evidence_id from task_evidence where task_id = :id order by added_at, evidence_id")
                .param("id", id.id())
                .query((row, number) -> new PieceId(row.getObject("evidence_id", UUID.class)))
                .list();
    }

    List<TaskStep> steps(TaskId id) {
        return jdbc.sql("select * from task_step where task_id = :id order by id")
                .param("id", id.id())
                .query(TaskReader::step)
                .list();
    }

    private List<Task> whole(JdbcClient.StatementSpec query) {
        List<Task> bare = query.query(TaskReader::bare).list();
        UUID[] ids = bare.stream().map(task -> task.id().id()).toArray(UUID[]::new);
        Map<UUID, List<Part>> parts = grouped(jdbc
                .sql("select * from task_part where task_id = any (:ids) order by task_id, role, title, position_id")
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getObject("task_id", UUID.class), part(row)))
                .stream());
        Map<UUID, List<TaskId>> needs = grouped(jdbc
                .sql("select task_id, needs_id from task_need where task_id = any (:ids) order by task_id, needs_id")
                .param("ids", ids)
                .query((row, number) -> Map.entry(
                        row.getObject("task_id", UUID.class), new TaskId(row.getObject("needs_id", UUID.class))))
                .stream());
        return bare.stream()
                .map(task -> task.with(
                        parts.getOrDefault(task.id().id(), List.of()),
                        needs.getOrDefault(task.id().id(), List.of())))
                .toList();
    }

    private static <T> Map<UUID, List<T>> grouped(Stream<Map.Entry<UUID, T>> rows) {
        return rows.collect(
                Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Task bare(ResultSet row, int number) throws SQLException {
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getInt("year"),
                new Origin(
                        Origin.Kind.valueOf(row.getString("origin_kind")),
                        row.getObject("origin_id", UUID.class),
                        row.getString("origin_label"),
                        row.getString("origin_path"),
                        row.getString("origin_link")),
                content(row),
                List.of(),
                row.getString("lead_hint"),
                row.getString("due_hint"),
                TaskState.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getString("reason"),
                row.getObject("submitted_by_person", UUID.class),
                List.of(),
                row.getInt("version"));
    }

    private static TaskContent content(ResultSet row) throws SQLException {
        return new TaskContent(
                row.getString("title"),
                row.getString("details"),
                row.getString("criteria_set"),
                Stream.of((Short[]) row.getArray("criteria").getArray())
                        .map(Short::intValue)
                        .toList(),
                row.getObject("start", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("output"),
                optional(row.getString("evidence_kind"), EvidenceKind::valueOf),
                row.getString("budget"),
                List.of((String[]) row.getArray("hamlets").getArray()));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                Task.Role.valueOf(row.getString("role")),
                new PositionId(row.getObject("position_id", UUID.class)),
                row.getString("title"),
                row.getString("position_unit"));
    }

    private static TaskStep step(ResultSet row, int number) throws SQLException {
        return new TaskStep(
                TaskStep.Kind.valueOf(row.getString("kind")),
                optional(row.getString("to_state"), TaskState::valueOf),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("by_title"),
                row.getString("in_place_of"),
                row.getObject("progress", Integer.class),
                row.getString("note"));
    }

    private static <T> @Nullable T optional(@Nullable String word, Function<String, T> read) {
        return word == null ? null : read.apply(word);
    }
}
