package vn.ntm.tasks.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.people.Duty;
import vn.ntm.people.Identifiers;
import vn.ntm.people.PositionId;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.Assignment;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.TaskContent;
import vn.ntm.tasks.TaskId;
import vn.ntm.tasks.TaskStep;
import vn.ntm.tasks.Tasks;
import vn.ntm.tasks.TasksOfDuties;

/** Shows and reads the form of a task. */
@Component
class TaskEdits {
    private final Tasks tasks;
    private final TaskWhere where;
    private final Texts texts;

    TaskEdits(Tasks tasks, TaskWhere where, Texts texts) {
        this.tasks = tasks;
        this.where = where;
        this.texts = texts;
    }

    EditPage ofNew(String commune, TaskForm form) {
        return page(
                commune,
                tasks.today().getYear(),
                form,
                texts.of("tasks.new.heading"),
                "/tasks",
                "/tasks",
                "",
                null,
                null);
    }

    EditPage ofDirective(Duty duty, TaskForm form) {
        return page(
                TasksOfDuties.communeOf(duty),
                tasks.today().getYear(),
                form,
                texts.of("tasks.directive.heading"),
                "/tasks",
                "/duties/" + duty.id(),
                texts.of("tasks.directive.hint", duty.title()),
                null,
                null);
    }

    /** The form filled with what the directive says. */
    TaskForm form(Duty duty) {
        Integer criterion = duty.grounds().criterion();
        return TaskForm.empty(texts)
                .with("duty", duty.id().toString())
                .with("title", duty.title())
                .with("text", duty.details())
                .with("accountable", duty.position().toString())
                .with("lead", duty.position().toString())
                .with("due", Vietnamese.date(duty.due()))
                .with("criteria", criterion == null ? List.of() : List.of(String.valueOf(criterion)));
    }

    EditPage of(Task task, TaskForm form, @Nullable Task faster) {
        String hint = Stream.of(
                        task.leadHint().isEmpty() ? "" : texts.of("tasks.hint.lead", task.leadHint()),
                        task.dueHint().isEmpty() ? "" : texts.of("tasks.hint.due", task.dueHint()))
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        return page(
                task.unitCode(),
                task.year(),
                form,
                texts.of("tasks.edit.heading"),
                "/tasks/" + task.id() + "/edit",
                "/tasks/" + task.id(),
                hint,
                task.id(),
                faster == null ? null : faster(faster));
    }

    private EditPage page(
            String commune,
            int year,
            TaskForm form,
            String heading,
            String action,
            String back,
            String hint,
            @Nullable TaskId own,
            TaskPage.@Nullable Faster faster) {
        return new EditPage(
                form,
                heading,
                action,
                back,
                hint,
                where.positions(commune),
                where.criteria(where.set(commune)),
                where.hamlets(commune),
                tasks.openOf(commune, year).stream()
                        .filter(task -> !task.id().equals(own))
                        .map(task -> new Option(task.id().toString(), named(task)))
                        .toList(),
                Arrays.stream(EvidenceKind.values())
                        .map(kind -> new Option(kind.name(), texts.of(kind.nameKey())))
                        .toList(),
                faster);
    }

    private static String named(Task task) {
        String path = task.origin().path();
        return path.isEmpty()
                ? task.content().title()
                : path + " " + task.content().title();
    }

    private TaskPage.Faster faster(Task task) {
        TaskStep last = tasks.steps(task.id()).getLast();
        TaskContent content = task.content();
        return new TaskPage.Faster(
                last.by(),
                Vietnamese.moment(last.at()),
                Stream.of(
                                fact("title", content.title()),
                                fact("text", content.text()),
                                fact(
                                        "accountable",
                                        task.accountable().map(Task.Part::title).orElse("")),
                                fact("lead", task.lead().map(Task.Part::title).orElse("")),
                                fact("start", Vietnamese.date(content.start())),
                                fact("due", Vietnamese.date(content.due())))
                        .filter(one -> !one.value().isEmpty())
                        .toList());
    }

    private TaskPage.Fact fact(String field, String value) {
        return new TaskPage.Fact(texts.of("tasks.column." + field), value, "");
    }

    /** The form filled with what is kept. */
    TaskForm form(Task task) {
        TaskContent content = task.content();
        Assignment who = task.assignment();
        EvidenceKind evidence = content.evidence();
        return TaskForm.empty(texts)
                .with("title", content.title())
                .with("text", content.text())
                .with("accountable", word(who.accountable()))
                .with("lead", word(who.lead()))
                .with(
                        "support",
                        who.support().stream().map(PositionId::toString).toList())
                .with("start", Vietnamese.date(content.start()))
                .with("due", Vietnamese.date(content.due()))
                .with("output", content.output())
                .with("evidence", evidence == null ? "" : evidence.name())
                .with("budget", content.budget())
                .with(
                        "criteria",
                        content.criteria().stream().map(String::valueOf).toList())
                .with("hamlets", content.hamlets())
                .with("needs", task.needs().stream().map(TaskId::toString).toList())
                .with("version", String.valueOf(task.version()));
    }

    private static String word(@Nullable PositionId position) {
        return position == null ? "" : position.toString();
    }

    /** What was typed; days that cannot be read get their message. */
    TaskContent content(TaskForm form, String commune, @Nullable String setSoFar) {
        List<Integer> criteria = form.all("criteria").stream()
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .toList();
        Optional<EvidenceKind> kind = Arrays.stream(EvidenceKind.values())
                .filter(one -> one.name().equals(form.value("evidence")))
                .findFirst();
        String set = setSoFar != null
                ? setSoFar
                : where.set(commune).map(one -> one.id()).orElse(null);
        return new TaskContent(
                form.value("title"),
                form.value("text"),
                criteria.isEmpty() ? null : set,
                criteria,
                form.day("start"),
                form.day("due"),
                form.value("output"),
                kind.orElse(null),
                form.value("budget"),
                form.all("hamlets"));
    }

    static Assignment assignment(TaskForm form) {
        return new Assignment(
                form.position("accountable"),
                form.position("lead"),
                form.all("support").stream()
                        .map(Identifiers::read)
                        .flatMap(Optional::stream)
                        .map(PositionId::new)
                        .toList());
    }

    static List<TaskId> needs(TaskForm form) {
        return form.all("needs").stream().map(TaskId::of).toList();
    }
}
