package vn.ntm.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.people.PositionId;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;

/** Tasks on the work list: those of the position, those that wait for its word, and how many nobody answers for. */
@Component
class TasksToDo implements WorkSource {
    private static final int SOON_DAYS = 7;

    private final JdbcClient jdbc;
    private final PromiseStore promises;
    private final Texts texts;

    TasksToDo(JdbcClient jdbc, PromiseStore promises, Texts texts) {
        this.jdbc = jdbc;
        this.promises = promises;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        return actor.position()
                .filter(position -> actor.may(Act.WORK_ON_TASKS))
                .map(position -> Stream.of(
                                toDo(position, today),
                                toJudge(position, actor),
                                unassigned(actor),
                                owned(position, today))
                        .flatMap(List::stream)
                        .toList())
                .orElse(List.of());
    }

    private List<WorkItem> toDo(UUID position, LocalDate today) {
        return jdbc.sql("""
                        select t.id, t.title, t.due, t.state, t.reason, t.progress from task t
                         where t.id in (select p.task_id from task_part p where p.position_id = :position)
                           and t.state in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') order by t.due nulls last, t.id limit 500
                        """)
                .param("position", position)
                .query((row, number) -> toDo(row, today))
                .list();
    }

    private WorkItem toDo(ResultSet row, LocalDate today) throws SQLException {
        TaskState state = TaskState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due", LocalDate.class);
        String reason = row.getString("reason");
        boolean returned = state == TaskState.IN_PROGRESS && !reason.isEmpty();
        boolean soon = due != null && due.isBefore(today.plusDays(SOON_DAYS + 1L));
        String note = reason.isEmpty()
                ? texts.of("tasks.work.progress", texts.of(state.nameKey()), row.getInt("progress"))
                : texts.of(returned ? "tasks.work.returned" : "tasks.work.blocked", reason);
        Section section = returned ? Section.RETURNED : soon ? Section.DUE : Section.OPEN;
        return new WorkItem(section, row.getString("title"), note, due, path(row), null);
    }

    private List<WorkItem> toJudge(UUID position, Actor actor) {
        return jdbc.sql("""
                        select t.id, t.title, t.due, t.state from task t
                         where t.state in ('SUBMITTED', 'VERIFIED') and t.submitted_by_person is distinct from cast(:person as uuid)
                           and ((:keeps and t.unit_code = :unit)
                             or t.id in (select p.task_id from task_part p where p.position_id = :position and p.role = 'ACCOUNTABLE'))
                         order by t.due nulls last, t.id limit 200
                        """)
                .param("person", actor.personId())
                .param("keeps", actor.may(Act.KEEP_TASKS))
                .param("unit", actor.unitCode())
                .param("position", position)
                .query((row, number) -> new WorkItem(
                        Section.WAITING,
                        row.getString("title"),
                        texts.of(
                                TaskState.valueOf(row.getString("state")) == TaskState.SUBMITTED
                                        ? "tasks.work.verify"
                                        : "tasks.work.complete"),
                        row.getObject("due", LocalDate.class),
                        path(row),
                        null))
                .list();
    }

    private List<WorkItem> unassigned(Actor actor) {
        if (!actor.may(Act.KEEP_TASKS)) {
            return List.of();
        }
        long many =
                jdbc.sql("""
                        select count(*) from task t where t.unit_code = :unit and t.state not in ('DONE', 'CANCELLED')
                           and not exists (select 1 from task_part p where p.task_id = t.id and p.role = 'ACCOUNTABLE')
                        """).param("unit", actor.unitCode()).query(Long.class).single();
        return many == 0
                ? List.of()
                : List.of(new WorkItem(
                        Section.OPEN,
                        texts.of("tasks.work.unassigned", many),
                        texts.of("tasks.work.unassigned.note"),
                        null,
                        "/tasks?lack=1",
                        null));
    }

    private List<WorkItem> owned(UUID position, LocalDate today) {
        return promises.openOf(new PositionId(position)).stream()
                .map(promise -> new WorkItem(
                        promise.due() != null && promise.due().isBefore(today.plusDays(SOON_DAYS + 1L))
                                ? Section.DUE
                                : Section.OPEN,
                        promise.title(),
                        texts.of(promise.kind().nameKey()),
                        promise.due(),
                        "/tasks/promises#p" + promise.id(),
                        null))
                .toList();
    }

    private static String path(ResultSet row) throws SQLException {
        return "/tasks/" + row.getObject("id", UUID.class);
    }
}
