package vn.ntm.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanAmended;
import vn.ntm.planning.PlanContent.Work;
import vn.ntm.planning.PlanReworded;
import vn.ntm.planning.Planning;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.StatementPairs.Pair;

/**
 * Tasks follow their plan when its words change or another plan takes its place: what is kept keeps its task with all that happened to it, what reads
 * differently is reworded, what is dropped is closed with the reason, what is new is opened. In the transaction of the change, so that both happen or neither.
 */
@Component
class PlanChanges {
    private final Planning planning;
    private final TaskReader reader;
    private final TaskFollowing following;
    private final PlanTasks planTasks;
    private final Texts texts;

    PlanChanges(Planning planning, TaskReader reader, TaskFollowing following, PlanTasks planTasks, Texts texts) {
        this.planning = planning;
        this.reader = reader;
        this.following = following;
        this.planTasks = planTasks;
        this.texts = texts;
    }

    /** A statement of work with the task it has so far; {@code task} is null where there is none. */
    record Course(Pair pair, @Nullable Task task) {}

    @EventListener
    void on(PlanAmended amended) {
        Acting.run(product(), () -> {
            Plan after = planning.get(amended.after());
            String why = texts.of("tasks.followed.amended", nameOf(after));
            apply(planning.get(amended.before()), after, ofAmendment(after), new Why(why, "", true));
        });
    }

    /** Tasks of a plan that waits to amend another are still that one's. */
    @EventListener
    void on(PlanReworded reworded) {
        Acting.run(product(), () -> {
            Plan plan = planning.get(reworded.plan());
            if (plan.amends() == null || plan.amends().since() != null) {
                List<Work> before =
                        planning.content(plan.id(), reworded.version() - 1).work();
                String why = texts.of("tasks.followed.reworded", reworded.version());
                String version = texts.of("tasks.followed.version", reworded.version() - 1);
                apply(plan, plan, courses(plan, before, plan), new Why(why, version, false));
            }
        });
    }

    /** What would become of the tasks if the amending plan were issued now. */
    List<Course> ofAmendment(Plan amending) {
        Plan.Amends amends = Objects.requireNonNull(amending.amends());
        Plan before = planning.get(amends.plan());
        return courses(before, planning.content(before.id()).work(), amending);
    }

    private List<Course> courses(Plan from, List<Work> before, Plan to) {
        Map<String, Task> byPath = reader.ofOrigin(Origin.Kind.PLAN, from.id().id()).stream()
                .collect(Collectors.toMap(task -> task.origin().path(), Function.identity(), (one, other) -> one));
        return StatementPairs.of(before, planning.content(to.id()).work()).stream()
                .map(pair -> new Course(
                        pair,
                        pair.before() == null ? null : byPath.get(pair.before().path())))
                .toList();
    }

    /**
     * What is written into the history of the tasks.
     *
     * @param version behind the place of what is dropped, so that other work can stand there; empty where places do not collide
     * @param tellsKept whether work that stays as it is hears of it
     */
    record Why(String words, String version, boolean tellsKept) {}

    private void apply(Plan from, Plan to, List<Course> courses, Why why) {
        following.park(
                courses.stream().map(Course::task).filter(Objects::nonNull).toList());
        List<Work> fresh = new ArrayList<>();
        for (Course course : courses) {
            Work after = course.pair().after();
            Task task = course.task();
            if (after != null && task != null) {
                following.follow(task, origin(to, after.path()), contentOf(course, task, from, to), after, why);
            } else if (after != null) {
                fresh.add(after);
            } else if (task != null) {
                following.drop(task, why);
            }
        }
        fresh.forEach(work -> planTasks.open(to, work, origin(to, work.path())));
    }

    private static TaskContent contentOf(Course course, Task task, Plan from, Plan to) {
        Work before = Objects.requireNonNull(course.pair().before());
        Work after = Objects.requireNonNull(course.pair().after());
        return StatementTask.followed(
                task.content(), StatementTask.content(from, before), StatementTask.content(to, after));
    }

    private Origin origin(Plan plan, String path) {
        String label =
                texts.of(plan.amends() == null ? "tasks.origin.plan-of" : "tasks.origin.amended-plan-of", plan.year());
        return new Origin(Origin.Kind.PLAN, plan.id().id(), label, path, "/plans/" + plan.id());
    }

    private String nameOf(Plan plan) {
        String number = plan.properties().number();
        return number == null
                ? plan.properties().subject()
                : texts.of(
                        "tasks.followed.plan",
                        number,
                        Vietnamese.date(plan.properties().issuedOn()));
    }

    private Actor product() {
        return Actor.product(texts.of("tasks.by"));
    }
}
