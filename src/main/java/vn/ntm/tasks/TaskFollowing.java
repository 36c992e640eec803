package vn.ntm.tasks;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.audit.Audit;
import vn.ntm.planning.PlanContent.Work;

/** Takes a task along with the statement that asks for it. */
@Component
class TaskFollowing {
    private final TaskStore store;
    private final TaskWork work;
    private final Promises promises;
    private final Tasks tasks;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    TaskFollowing(
            TaskStore store,
            TaskWork work,
            Promises promises,
            Tasks tasks,
            Access access,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.work = work;
        this.promises = promises;
        this.tasks = tasks;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** First all leave their places, then each takes its new one. */
    void park(List<Task> all) {
        store.park(all.stream().map(Task::id).toList());
    }

    /** The same work asked for by another statement; one that is over keeps its words. */
    void follow(Task task, Origin origin, TaskContent content, Work statement, PlanChanges.Why why) {
        TaskContent words = task.state().isOpen() ? content : task.content();
        store.follow(task, origin, words, StatementTask.lead(statement), StatementTask.due(statement));
        boolean reworded = !words.equals(task.content());
        if (reworded || why.tellsKept()) {
            store.addStep(task, TaskStep.Kind.CHANGED, null, null, why.words(), access.actor());
            audit.changed(
                    TaskStep.Kind.CHANGED.auditKey(),
                    Tasks.subject(task),
                    Told.of(task.origin(), task.content()),
                    Told.of(origin, words));
            events.publishEvent(new TaskMoved(task.id(), task.unitCode(), TaskStep.Kind.CHANGED));
        }
        if (reworded) {
            promises.recognise(tasks.get(task.id()));
        }
    }

    /** Nothing asks for it any more: it is closed, unless it is done or as good as done. */
    void drop(Task task, PlanChanges.Why why) {
        Origin was = task.origin();
        Origin now =
                new Origin(was.kind(), was.id(), was.label(), (was.path() + " " + why.version()).strip(), was.link());
        store.follow(task, now, task.content(), task.leadHint(), task.dueHint());
        if (task.state().next().contains(TaskState.CANCELLED)) {
            work.cancel(task.id(), why.words());
        } else if (task.state().isOpen()) {
            work.comment(task.id(), why.words());
        }
    }

    private record Told(String plan, String place, TaskContent content) {
        static Told of(Origin origin, TaskContent content) {
            return new Told(origin.label(), origin.path(), content);
        }
    }
}
