package vn.ntm.tasks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent.Work;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlannedWork;
import vn.ntm.planning.Planning;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Tells plans who does their work by when; who sees no tasks hears nothing of them. */
@Component
class WorkOfPlans implements PlannedWork {
    private final Tasks tasks;
    private final Promises promises;
    private final Planning planning;
    private final PlanChanges changes;
    private final Access access;
    private final Texts texts;

    WorkOfPlans(Tasks tasks, Promises promises, Planning planning, PlanChanges changes, Access access, Texts texts) {
        this.tasks = tasks;
        this.promises = promises;
        this.planning = planning;
        this.changes = changes;
        this.access = access;
        this.texts = texts;
    }

    /** Before an amending plan is issued its work is what will become of the tasks so far. */
    @Override
    public List<Line> workOf(PlanId plan) {
        if (!access.may(Act.SEE_TASKS)) {
            return List.of();
        }
        return waiting(plan)
                .map(amending -> changes.ofAmendment(amending).stream()
                        .flatMap(course -> Stream.ofNullable(course.pair().after())
                                .map(after -> line(amending, after, course.task())))
                        .toList())
                .orElseGet(() -> tasks.ofPlan(plan).stream()
                        .filter(task -> task.state() != TaskState.CANCELLED)
                        .map(WorkOfPlans::line)
                        .toList());
    }

    @Override
    public List<Change> changesBy(PlanId amending) {
        return access.may(Act.SEE_TASKS)
                ? waiting(amending).map(changes::ofAmendment).orElse(List.of()).stream()
                        .map(this::change)
                        .toList()
                : List.of();
    }

    private Optional<Plan> waiting(PlanId id) {
        Plan plan = planning.get(id);
        return plan.amends() != null && plan.amends().since() == null ? Optional.of(plan) : Optional.empty();
    }

    private Change change(PlanChanges.Course course) {
        Task task = course.task();
        Work before = course.pair().before();
        Work after = course.pair().after();
        Fate fate = before == null
                ? Fate.NEW
                : after == null ? Fate.DROPPED : course.pair().isUnchanged() ? Fate.KEPT : Fate.REWORDED;
        return new Change(
                fate,
                before == null ? "" : before.text(),
                after == null ? "" : after.text(),
                task == null ? "" : line(task).lead(),
                task == null ? "" : texts.of(task.state().nameKey()));
    }

    private static Line line(Plan plan, Work work, @Nullable Task task) {
        Line own = new Line(
                work.path(), work.text(), StatementTask.lead(work), "", StatementTask.due(work), work.criteria());
        if (task == null) {
            return own;
        }
        Line kept = line(task);
        String due = work.due() == null
                ? kept.due()
                : DueWords.day(work.due(), plan.year()).map(Vietnamese::date).orElse(work.due());
        return new Line(work.path(), work.text(), kept.lead(), kept.support(), due, work.criteria());
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
