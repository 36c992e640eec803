package vn.ntm.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.people.HeldWork;
import vn.ntm.people.Loads;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.shared.Texts;
import vn.ntm.tasks.Task.Part;

/** Passes a position's parts in open tasks on to another one; what was done keeps the old names. */
@Component
@Order(1)
class TaskHandover implements HeldWork {
    private final JdbcClient jdbc;
    private final TaskReader reader;
    private final TaskStore store;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Texts texts;

    TaskHandover(
            JdbcClient jdbc,
            TaskReader reader,
            TaskStore store,
            Access access,
            Audit audit,
            ApplicationEventPublisher events,
            Texts texts) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.texts = texts;
    }

    @Override
    public List<Piece> openOf(PositionId position) {
        return reader.openWith(position).stream()
                .map(task -> new Piece(
                        task.id().id(),
                        texts.of("tasks.handover.kind", parts(task, position)),
                        task.content().title(),
                        texts.of(task.state().nameKey()),
                        task.content().due(),
                        "/tasks/" + task.id()))
                .toList();
    }

    private String parts(Task task, PositionId position) {
        return task.parts().stream()
                .filter(part -> part.position().equals(position))
                .map(part -> texts.of(part.role().nameKey()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Map<PositionId, Integer> loads() {
        return Loads.counted(jdbc, """
                        select p.position_id, count(distinct t.id) as many from task_part p join task t on t.id = p.task_id
                         where t.state not in ('DONE', 'CANCELLED') group by p.position_id
                        """);
    }

    @Override
    public void passOn(Set<UUID> chosen, Position from, Position to, String note) {
        reader.openWith(from.id()).stream()
                .filter(task -> chosen.contains(task.id().id()))
                .forEach(task -> passOn(task, from.id(), to, note));
    }

    private void passOn(Task task, PositionId from, Position to, String note) {
        access.requireToChange(Act.HAND_OVER, task.unitCode());
        List<Part> parts = parts(task, from, to);
        if (!store.change(task, task.content(), parts, task.needs())) {
            throw new TaskOvertaken(reader.find(task.id()).orElseThrow(TaskNotFound::new));
        }
        store.addStep(task, TaskStep.Kind.ASSIGNED, null, null, note, access.actor());
        audit.changed(
                TaskStep.Kind.ASSIGNED.auditKey(), Tasks.subject(task), told(task.parts(), task), told(parts, task));
        events.publishEvent(new TaskMoved(task.id(), task.unitCode(), TaskStep.Kind.ASSIGNED));
    }

    /** A part that the heir has already is not given twice. */
    private static List<Part> parts(Task task, PositionId from, Position to) {
        return task.parts().stream()
                .map(part ->
                        part.position().equals(from) ? new Part(part.role(), to.id(), to.title(), to.unitCode()) : part)
                .filter(part -> !part.position().equals(to.id())
                        || task.parts().contains(part)
                        || task.parts().stream()
                                .noneMatch(one -> one.role() == part.role()
                                        && one.position().equals(to.id())))
                .distinct()
                .toList();
    }

    private static Told told(List<Part> parts, Task task) {
        return new Told(
                task.content().title(),
                task.content().due(),
                parts.stream().map(part -> part.role() + ": " + part.title()).toList());
    }

    private record Told(String name, @Nullable LocalDate due, List<String> parts) {}
}
