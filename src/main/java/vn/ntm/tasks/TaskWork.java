package vn.ntm.tasks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.PieceId;
import vn.ntm.people.Problems;

/** Working on tasks: begun, reported on, handed in, looked at by somebody else, closed or given back. */
@Service
@Transactional
public class TaskWork {
    private static final int WHOLE = 100;

    private final Tasks tasks;
    private final TaskReader reader;
    private final TaskStore store;
    private final Evidences evidences;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    TaskWork(
            Tasks tasks,
            TaskReader reader,
            TaskStore store,
            Evidences evidences,
            Access access,
            Audit audit,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.reader = reader;
        this.store = store;
        this.evidences = evidences;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** Whether the one acting works on the task. */
    public boolean isMine(Task task) {
        Actor actor = access.actor();
        return actor.may(Act.WORK_ON_TASKS) && task.isWorkedOnBy(actor.positionId());
    }

    /** Whether the one acting may block, resume or cancel it, or report for those who work on it. */
    public boolean mayManage(Task task) {
        return isMine(task) || access.mayChange(Act.KEEP_TASKS, task.unitCode());
    }

    /** Whether the one acting may look at what was handed in: another person than the one who did. */
    public boolean mayJudge(Task task) {
        Actor actor = access.actor();
        boolean another = task.submittedBy() == null || !task.submittedBy().equals(actor.personId());
        return another && isJudge(task, actor);
    }

    /**
     * Tells how far it is; the first report begins the task.
     *
     * @param progress 0 to 100 %, null when only words are given
     */
    public void report(TaskId id, @Nullable Integer progress, String note) {
        Task task = worked(id);
        boolean wrong = progress != null && (progress < 0 || progress > WHOLE);
        new Problems()
                .addIf(wrong, "progress", "tasks.progress.range")
                .addIf(progress == null && note.isBlank(), "note", "tasks.report.empty")
                .refuse();
        refuseLong(note);
        boolean first = task.state() == TaskState.NOT_STARTED;
        if (!first && task.state() != TaskState.IN_PROGRESS) {
            throw new TaskIsFurther(task.state());
        }
        int reached = progress == null ? task.progress() : progress;
        TaskState state = first ? task.state().to(TaskState.IN_PROGRESS) : task.state();
        move(task, new Move(state, first ? TaskStep.Kind.STARTED : TaskStep.Kind.PROGRESS, reached, note, null));
    }

    /** Says something about the task; everybody who sees it and works on tasks may. */
    public void comment(TaskId id, String words) {
        Task task = tasks.get(id);
        Actor actor = access.require(Act.WORK_ON_TASKS);
        if (!mayManage(task)) {
            throw new NotYourTask();
        }
        new Problems().addIf(words.isBlank(), "note", "tasks.comment.empty").refuse();
        refuseLong(words);
        store.addStep(task, TaskStep.Kind.COMMENT, null, null, words.strip(), actor);
        told(task, TaskStep.Kind.COMMENT, words);
    }

    /** Hands the task in as done. A task that waits for others cannot be. */
    public void submit(TaskId id, String note) {
        Task task = worked(id);
        refuseLong(note);
        List<Task> open = openBefore(task);
        new Problems()
                .addIf(
                        !open.isEmpty(),
                        "note",
                        "tasks.submit.waits",
                        open.isEmpty() ? "" : open.getFirst().content().title())
                .refuse();
        TaskState from = task.state() == TaskState.NOT_STARTED ? TaskState.IN_PROGRESS : task.state();
        UUID person = access.actor().personId();
        move(task, new Move(from.to(TaskState.SUBMITTED), TaskStep.Kind.SUBMITTED, WHOLE, note, person));
    }

    /** What was handed in is good. Whoever handed it in cannot say so, in whatever position. */
    public void verify(TaskId id, String note) {
        judge(id, TaskState.VERIFIED, TaskStep.Kind.VERIFIED, note);
    }

    /** The verified task is over. */
    public void complete(TaskId id, String note) {
        judge(id, TaskState.DONE, TaskStep.Kind.DONE, note);
    }

    /** What was handed in is not good yet. */
    public void giveBack(TaskId id, String reason) {
        requireReason(reason);
        judge(id, TaskState.IN_PROGRESS, TaskStep.Kind.RETURNED, reason);
    }

    private void judge(TaskId id, TaskState to, TaskStep.Kind kind, String note) {
        Task task = tasks.get(id);
        refuseLong(note);
        if (!isJudge(task, access.actor())) {
            throw new NotYourTask();
        }
        TaskState state = task.state().to(to);
        if (task.submittedBy() != null) {
            access.requireAnotherThan(task.submittedBy());
        }
        move(task, new Move(state, kind, task.progress(), note, null));
    }

    /** Something outside keeps it from going on. */
    public void block(TaskId id, String reason) {
        Task task = managed(id);
        requireReason(reason);
        move(task, new Move(task.state().to(TaskState.BLOCKED), TaskStep.Kind.BLOCKED, task.progress(), reason, null));
    }

    /** It can go on. */
    public void resume(TaskId id, String note) {
        Task task = managed(id);
        refuseLong(note);
        if (task.state() != TaskState.BLOCKED) {
            throw new TaskIsFurther(task.state());
        }
        move(
                task,
                new Move(task.state().to(TaskState.IN_PROGRESS), TaskStep.Kind.RESUMED, task.progress(), note, null));
    }

    /** It need not be done any more; whoever keeps tasks says so. */
    public void cancel(TaskId id, String reason) {
        Task task = tasks.get(id);
        access.requireToChange(Act.KEEP_TASKS, task.unitCode());
        requireReason(reason);
        move(
                task,
                new Move(task.state().to(TaskState.CANCELLED), TaskStep.Kind.CANCELLED, task.progress(), reason, null));
    }

    /** The piece of evidence proves the task too. */
    public void prove(TaskId id, PieceId piece) {
        Task task = managed(id);
        String title = evidences.get(piece).facts().title();
        if (store.addEvidence(task, piece)) {
            store.addStep(task, TaskStep.Kind.EVIDENCE, null, null, title, access.actor());
            told(task, TaskStep.Kind.EVIDENCE, title);
        }
    }

    /** Evidence that proves the task, oldest first. */
    @Transactional(readOnly = true)
    public List<PieceId> evidenceOf(TaskId id) {
        return reader.evidenceOf(tasks.get(id).id());
    }

    /** Tasks that must be done before this one and are not. */
    @Transactional(readOnly = true)
    public List<Task> openBefore(Task task) {
        return reader.tasks(task.needs()).stream()
                .filter(one -> one.state().isOpen())
                .toList();
    }

    /** Where a task goes and why. */
    private record Move(
            TaskState state,
            TaskStep.Kind kind,
            int progress,
            String note,
            @Nullable UUID submittedBy) {
        String reason() {
            return switch (kind) {
                case BLOCKED, CANCELLED, RETURNED -> note.strip();
                default -> "";
            };
        }
    }

    private void move(Task task, Move move) {
        if (!store.move(task, move.state(), move.progress(), move.reason(), move.submittedBy())) {
            throw new TaskOvertaken(tasks.get(task.id()));
        }
        TaskState to = move.state() == task.state() ? null : move.state();
        store.addStep(task, move.kind(), to, move.progress(), move.note().strip(), access.actor());
        audit.changed(
                move.kind().auditKey(),
                Tasks.subject(task),
                new Told(task.state(), task.progress(), ""),
                new Told(move.state(), move.progress(), move.note().strip()));
        events.publishEvent(new TaskMoved(task.id(), task.unitCode(), move.kind()));
    }

    private void told(Task task, TaskStep.Kind kind, String words) {
        audit.changed(
                kind.auditKey(), Tasks.subject(task), null, new Told(task.state(), task.progress(), words.strip()));
        events.publishEvent(new TaskMoved(task.id(), task.unitCode(), kind));
    }

    private Task worked(TaskId id) {
        Task task = managed(id);
        if (!task.isAssigned()) {
            throw new TaskIsUnassigned();
        }
        return task;
    }

    private Task managed(TaskId id) {
        Task task = tasks.get(id);
        access.require(Act.WORK_ON_TASKS);
        if (!mayManage(task)) {
            throw new NotYourTask();
        }
        return task;
    }

    private boolean isJudge(Task task, Actor actor) {
        return access.mayChange(Act.KEEP_TASKS, task.unitCode())
                || (actor.may(Act.WORK_ON_TASKS) && task.isAccountable(actor.positionId()));
    }

    private static void requireReason(String reason) {
        new Problems().addIf(reason.isBlank(), "note", "people.reason.missing").refuse();
        refuseLong(reason);
    }

    private static void refuseLong(String text) {
        new Problems()
                .addIf(
                        text.length() > TaskContent.LONGEST_TEXT,
                        "note",
                        "people.text.too-long",
                        TaskContent.LONGEST_TEXT)
                .refuse();
    }

    private record Told(TaskState state, int progress, String note) {}
}
