package vn.ntm.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.planning.PlanId;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.Task.Part;

/** What the rest of the system may ask of tasks: open them, assign them, look at them. Working on them is {@link TaskWork}. */
@Service
@Transactional
public class Tasks {
    /** What the audit calls a task. */
    public static final String TYPE = "task";

    private final TaskReader reader;
    private final TaskStore store;
    private final TaskRules rules;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tasks(
            TaskReader reader,
            TaskStore store,
            TaskRules rules,
            Access access,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a task. What has been opened from the same origin before is that same task again.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken; a task made by hand or by a directive without an
     *     accountable position among them
     */
    public TaskId open(NewTask wanted) {
        Actor actor = access.requireToChange(Act.KEEP_TASKS, wanted.unitCode());
        Optional<TaskId> known = reader.ofOrigin(wanted.unitCode(), wanted.origin());
        if (known.isPresent()) {
            return known.get();
        }
        Problems problems = new Problems();
        rules.judge(wanted.unitCode(), wanted.content(), problems);
        List<Part> parts = rules.parts(wanted.unitCode(), wanted.assignment(), problems);
        rules.needs(wanted.unitCode(), Optional.empty(), wanted.needs(), problems);
        boolean needed = wanted.origin().kind().needsAccountable();
        problems.addIf(needed && wanted.assignment().accountable() == null, "accountable", "tasks.accountable.missing")
                .refuse();
        TaskId id = TaskId.next();
        if (!store.add(id, wanted, parts)) {
            return reader.ofOrigin(wanted.unitCode(), wanted.origin()).orElseThrow(TaskNotFound::new);
        }
        note(get(id), TaskStep.Kind.OPENED, null, actor);
        return id;
    }

    /** @throws TaskNotFound when there is none, or none within reach */
    @Transactional(readOnly = true)
    public Task get(TaskId id) {
        access.require(Act.SEE_TASKS);
        return reader.find(id).orElseThrow(TaskNotFound::new);
    }

    /** Those of them that are within reach. */
    @Transactional(readOnly = true)
    public List<Task> get(Collection<TaskId> ids) {
        access.require(Act.SEE_TASKS);
        return reader.tasks(ids);
    }

    /** What happened to the task, in order. */
    @Transactional(readOnly = true)
    public List<TaskStep> steps(TaskId id) {
        return reader.steps(get(id).id());
    }

    /** Tasks that cannot be done before this one is. */
    @Transactional(readOnly = true)
    public List<Task> waitingFor(TaskId id) {
        return reader.tasks(reader.waitingFor(get(id).id()));
    }

    /** What the unit has still to do of a year's list, by due day: what the next plan starts from. */
    @Transactional(readOnly = true)
    public List<Task> openOf(String unitCode, int year) {
        access.requireToRead(Act.SEE_TASKS, unitCode);
        return reader.openOf(unitCode, year);
    }

    /** All that a plan asks for, in the order of its text. */
    @Transactional(readOnly = true)
    public List<Task> ofPlan(PlanId plan) {
        return ofOrigin(Origin.Kind.PLAN, plan.id());
    }

    /** All that came of a plan, a meeting, a directive, in the order of its text. */
    @Transactional(readOnly = true)
    public List<Task> ofOrigin(Origin.Kind kind, UUID id) {
        access.require(Act.SEE_TASKS);
        return reader.ofOrigin(kind, id);
    }

    /** Open tasks of all units within reach whose last day lies between the two, both included, at most 5,000. */
    @Transactional(readOnly = true)
    public List<Task> dueWithin(LocalDate first, LocalDate last) {
        access.require(Act.SEE_TASKS);
        return reader.dueWithin(first, last);
    }

    /** Whether the one acting may assign and change tasks of the unit. */
    public boolean mayKeep(String unitCode) {
        return access.mayChange(Act.KEEP_TASKS, unitCode);
    }

    /**
     * Changes what a task asks for and who has which part in it.
     *
     * @param version of the task as it was seen
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     * @throws TaskOvertaken when it is no longer the newest
     * @throws TaskIsFurther when the task is over
     */
    public void change(TaskId id, TaskContent content, Assignment assignment, List<TaskId> needs, int version) {
        Task task = get(id);
        access.requireToChange(Act.KEEP_TASKS, task.unitCode());
        if (task.version() != version) {
            throw new TaskOvertaken(task);
        }
        if (!task.state().isOpen()) {
            throw new TaskIsFurther(task.state());
        }
        Problems problems = new Problems();
        rules.judge(task.unitCode(), content, problems);
        List<Part> parts = rules.parts(task.unitCode(), assignment, problems);
        rules.needs(task.unitCode(), Optional.of(id), needs, problems);
        problems.addIf(assignment.accountable() == null, "accountable", "tasks.accountable.missing")
                .refuse();
        keep(task, content, parts, needs);
    }

    /**
     * Gives many tasks to somebody at once; what is null stays as it is in each.
     *
     * @return how many were changed; those that are over are left alone
     */
    public int assign(
            Collection<TaskId> ids,
            @Nullable PositionId accountable,
            @Nullable PositionId lead,
            @Nullable LocalDate due) {
        access.require(Act.KEEP_TASKS);
        new Problems()
                .addIf(ids.isEmpty(), "tasks", "tasks.bulk.none")
                .addIf(accountable == null && lead == null && due == null, "accountable", "tasks.bulk.nothing")
                .refuse();
        int changed = 0;
        for (Task task : reader.tasks(ids)) {
            access.requireToChange(Act.KEEP_TASKS, task.unitCode());
            if (task.state().isOpen() && assign(task, accountable, lead, due)) {
                changed++;
            }
        }
        return changed;
    }

    private boolean assign(
            Task task, @Nullable PositionId accountable, @Nullable PositionId lead, @Nullable LocalDate due) {
        Assignment before = task.assignment();
        Assignment after = new Assignment(
                accountable == null ? before.accountable() : accountable,
                lead == null ? before.lead() : lead,
                before.support());
        TaskContent content = due == null
                ? task.content()
                : task.content().between(task.content().start(), due);
        if (after.equals(before) && content.equals(task.content())) {
            return false;
        }
        Problems problems = new Problems();
        rules.judge(task.unitCode(), content, problems);
        List<Part> parts = rules.parts(task.unitCode(), after, problems);
        problems.addIf(after.accountable() == null, "accountable", "tasks.accountable.missing")
                .refuse();
        keep(task, content, parts, task.needs());
        return true;
    }

    private void keep(Task task, TaskContent content, List<Part> parts, List<TaskId> needs) {
        if (!store.change(task, content, parts, needs)) {
            throw new TaskOvertaken(get(task.id()));
        }
        Task changed = get(task.id());
        boolean handed = !changed.parts().equals(task.parts());
        note(changed, handed ? TaskStep.Kind.ASSIGNED : TaskStep.Kind.CHANGED, Told.of(task), access.actor());
    }

    private void note(Task task, TaskStep.Kind kind, @Nullable Told before, Actor actor) {
        store.addStep(task, kind, kind == TaskStep.Kind.OPENED ? task.state() : null, null, "", actor);
        audit.changed(kind.auditKey(), subject(task), before, Told.of(task));
        events.publishEvent(new TaskMoved(task.id(), task.unitCode(), kind));
    }

    /** Today, as far as tasks are concerned. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    static Subject subject(Task task) {
        return new Subject(TYPE, task.id().toString(), task.content().title(), task.unitCode());
    }

    /** A task as the audit tells it. */
    private record Told(
            String name,
            String details,
            List<Integer> criteria,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            String output,
            String budget,
            List<String> parts) {
        static Told of(Task task) {
            TaskContent content = task.content();
            return new Told(
                    content.title(),
                    content.text(),
                    content.criteria(),
                    content.start(),
                    content.due(),
                    content.output(),
                    content.budget(),
                    task.parts().stream()
                            .map(part -> part.role() + ": " + part.title())
                            .toList());
        }
    }
}
