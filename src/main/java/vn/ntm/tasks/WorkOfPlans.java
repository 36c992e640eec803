package vn.ntm.tasks;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlannedWork;
import vn.ntm.shared.Vietnamese;

/** Tells plans who does their work by when; who sees no tasks hears nothing of them. */
@Component
class WorkOfPlans implements PlannedWork {
    private final Tasks tasks;
    private final Promises promises;
    private final Access access;

    WorkOfPlans(Tasks tasks, Promises promises, Access access) {
        this.tasks = tasks;
        this.promises = promises;
        this.access = access;
    }

    @Override
    public List<Line> workOf(PlanId plan) {
        return access.may(Act.SEE_TASKS)
                ? tasks.ofPlan(plan).stream()
                        .filter(task -> task.state() != TaskState.CANCELLED)
                        .map(WorkOfPlans::line)
                        .toList()
                : List.of();
    }

    @Override
    public List<Line> openOf(String unitCode, int year) {
        return access.may(Act.SEE_TASKS)
                ? tasks.openOf(unitCode, year).stream().map(WorkOfPlans::line).toList()
                : List.of();
    }

    @Override
    public List<Line> promisedOf(String unitCode) {
        return access.may(Act.SEE_TASKS)
                ? promises.of(unitCode).stream()
                        .filter(promise -> promise.state().isOpen())
                        .map(promise -> new Line(
                                "",
                                promise.title(),
                                promise.ownerTitle(),
                                "",
                                Vietnamese.date(promise.due()),
                                List.of()))
                        .toList()
                : List.of();
    }

    private static Line line(Task task) {
        TaskContent content = task.content();
        String lead = task.lead().or(task::accountable).map(Task.Part::title).orElse(task.leadHint());
        String support = task.support().stream().map(Task.Part::title).collect(Collectors.joining(", "));
        String due = content.due() == null ? task.dueHint() : Vietnamese.date(content.due());
        String words = content.text().isBlank() ? content.title() : content.text();
        return new Line(task.origin().path(), words, lead, support, due, content.criteria());
    }
}
