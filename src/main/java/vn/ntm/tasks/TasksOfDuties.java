package vn.ntm.tasks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.people.Duties;
import vn.ntm.people.Duty;
import vn.ntm.people.DutyId;
import vn.ntm.people.DutyTraces;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes a task of a directive, once, and tells both of each other. */
@Component
@Transactional
public class TasksOfDuties implements DutyTraces {
    private static final Pattern TASK = Pattern.compile("/tasks/([0-9a-f-]{36})");
    private static final int COMMUNE_CODE = 5;

    private final Tasks tasks;
    private final TaskReader reader;
    private final Duties duties;
    private final Access access;
    private final Texts texts;

    TasksOfDuties(Tasks tasks, TaskReader reader, Duties duties, Access access, Texts texts) {
        this.tasks = tasks;
        this.reader = reader;
        this.duties = duties;
        this.access = access;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Trace> of(DutyId duty) {
        return access.may(Act.SEE_TASKS)
                ? tasks.ofOrigin(Origin.Kind.DIRECTIVE, duty.id()).stream()
                        .map(this::trace)
                        .toList()
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Trace> behind(String link) {
        Matcher task = TASK.matcher(link);
        return access.may(Act.SEE_TASKS) && task.matches()
                ? reader.find(TaskId.of(task.group(1))).map(this::trace)
                : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> wayToMake(Duty duty) {
        return isOfCommune(duty)
                        && access.mayChange(Act.KEEP_TASKS, communeOf(duty))
                        && of(duty.id()).isEmpty()
                ? Optional.of("/tasks/new?duty=" + duty.id())
                : Optional.empty();
    }

    private static boolean isOfCommune(Duty duty) {
        return duty.unitCode().length() >= COMMUNE_CODE;
    }

    /** The commune whose task it becomes. */
    public static String communeOf(Duty duty) {
        return duty.unitCode()
                .substring(0, Math.min(COMMUNE_CODE, duty.unitCode().length()));
    }

    private Trace trace(Task task) {
        return new Trace(
                task.content().title(),
                "/tasks/" + task.id(),
                texts.of(task.state().nameKey()));
    }

    /**
     * Makes the task; what was made of the directive before is that same task again.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken, also when the directive is over
     */
    public TaskId make(DutyId id, int year, TaskContent content, Assignment assignment, List<TaskId> needs) {
        Duty duty = duties.get(id);
        new Problems()
                .addIf(!duty.state().isOpen() || !isOfCommune(duty), "title", "tasks.directive.over")
                .refuse();
        Origin origin = new Origin(
                Origin.Kind.DIRECTIVE,
                id.id(),
                texts.of(
                        "tasks.directive.label",
                        duty.givenBy(),
                        Vietnamese.date(duty.givenAt().atZone(Vietnamese.ZONE).toLocalDate())),
                "",
                "/duties/" + id);
        return tasks.open(
                NewTask.of(communeOf(duty), year, origin, content, assignment).after(needs));
    }
}
