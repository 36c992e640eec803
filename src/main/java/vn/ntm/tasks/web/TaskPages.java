package vn.ntm.tasks.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.EvidenceLines;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.PieceLine;
import vn.ntm.people.DutyBook;
import vn.ntm.people.DutyId;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.Origin;
import vn.ntm.tasks.Promises;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.TaskContent;
import vn.ntm.tasks.TaskState;
import vn.ntm.tasks.TaskStep;
import vn.ntm.tasks.TaskWork;
import vn.ntm.tasks.Tasks;

/** Shows one task. */
@Component
class TaskPages {
    private final Tasks tasks;
    private final TaskWork work;
    private final Promises promises;
    private final PromiseRows promiseRows;
    private final Evidences evidences;
    private final EvidenceLines lines;
    private final CriteriaSets sets;
    private final TaskWords words;
    private final DutyBook duties;
    private final Access access;
    private final Texts texts;

    TaskPages(
            Tasks tasks,
            TaskWork work,
            Promises promises,
            PromiseRows promiseRows,
            Evidences evidences,
            EvidenceLines lines,
            CriteriaSets sets,
            TaskWords words,
            DutyBook duties,
            Access access,
            Texts texts) {
        this.tasks = tasks;
        this.work = work;
        this.promises = promises;
        this.promiseRows = promiseRows;
        this.evidences = evidences;
        this.lines = lines;
        this.sets = sets;
        this.words = words;
        this.duties = duties;
        this.access = access;
        this.texts = texts;
    }

    TaskPage page(Task task) {
        TaskContent content = task.content();
        LocalDate today = tasks.today();
        return new TaskPage(
                "/tasks/" + task.id(),
                content.title(),
                content.text(),
                words.state(task.state()),
                task.isOverdue(today),
                content.due() == null ? "" : words.left(content.due(), task.state(), today),
                task.progress(),
                task.reason(),
                task.state().isOpen()
                        ? task.lacks().stream()
                                .map(lack -> texts.of(lack.nameKey()))
                                .toList()
                        : List.of(),
                facts(task),
                links(tasks.get(task.needs())),
                links(tasks.waitingFor(task.id())),
                evidence(task),
                promises.ofTask(task.id()).stream()
                        .map(promise -> promiseRows.row(promise, task, TaskForm.empty(texts)))
                        .toList(),
                directives(task),
                access.may(Act.GIVE_DUTIES) && task.state().isOpen() ? "/duties/new?about=/tasks/" + task.id() : null,
                tasks.steps(task.id()).reversed().stream().map(this::step).toList(),
                may(task),
                indicators(task));
    }

    private List<TaskPage.Directive> directives(Task task) {
        return duties.about("/tasks/" + task.id()).stream()
                .map(duty -> new TaskPage.Directive(
                        "/duties/" + duty.id(),
                        duty.title(),
                        texts.of(duty.state().nameKey()),
                        Vietnamese.date(duty.due())))
                .toList();
    }

    /** Where the task comes from, when the reader may look at it. */
    private String origin(Task task) {
        Origin origin = task.origin();
        boolean open = origin.kind() != Origin.Kind.DIRECTIVE || duties.sees(new DutyId(origin.id()));
        return origin.link() == null || !open ? "" : origin.link();
    }

    private List<PieceLine> evidence(Task task) {
        return access.may(Act.SEE_ASSESSMENT)
                ? work.evidenceOf(task.id()).stream()
                        .map(evidences::get)
                        .map(lines::line)
                        .toList()
                : List.of();
    }

    private TaskPage.May may(Task task) {
        TaskState state = task.state();
        boolean manage = access.may(Act.WORK_ON_TASKS) && work.mayManage(task);
        boolean keep = tasks.mayKeep(task.unitCode());
        boolean judge = work.mayJudge(task);
        boolean working = task.isAssigned() && (state == TaskState.NOT_STARTED || state == TaskState.IN_PROGRESS);
        return new TaskPage.May(
                keep && state.isOpen(),
                manage && working,
                manage && working && access.may(Act.ADD_EVIDENCE),
                manage && working && work.openBefore(task).isEmpty(),
                judge && state == TaskState.SUBMITTED,
                judge && state == TaskState.VERIFIED,
                manage && state.next().contains(TaskState.BLOCKED) && task.isAssigned(),
                manage && state == TaskState.BLOCKED,
                keep && state.next().contains(TaskState.CANCELLED),
                manage);
    }

    private List<TaskPage.Fact> facts(Task task) {
        TaskContent content = task.content();
        EvidenceKind evidence = content.evidence();
        String origin = Stream.of(task.origin().label(), task.origin().path())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(
                        fact(
                                "accountable",
                                task.accountable().map(Task.Part::title).orElse("")),
                        fact("lead", task.lead().map(Task.Part::title).orElse("")),
                        fact(
                                "support",
                                task.support().stream().map(Task.Part::title).collect(Collectors.joining(", "))),
                        fact("start", Vietnamese.date(content.start())),
                        fact("due", Vietnamese.date(content.due())),
                        fact("lead-hint", task.leadHint()),
                        fact("due-hint", task.dueHint()),
                        fact("criteria", criteria(content)),
                        fact(
                                "hamlets",
                                content.hamlets().stream().map(lines::hamlet).collect(Collectors.joining(", "))),
                        fact("output", content.output()),
                        fact("evidence", evidence == null ? "" : texts.of(evidence.nameKey())),
                        fact("budget", content.budget()),
                        new TaskPage.Fact(
                                texts.of("tasks.column.origin"),
                                origin.isEmpty() ? texts.of(task.origin().kind().nameKey()) : origin,
                                origin(task)))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private String criteria(TaskContent content) {
        String set = content.criteriaSet();
        return set == null
                ? ""
                : sets.current(set).stream()
                        .flatMap(one -> one.criteria().stream())
                        .filter(one -> content.criteria().contains(one.number()))
                        .map(one -> one.number() + " " + one.name())
                        .collect(Collectors.joining("; "));
    }

    /** Indicators that files of the task can prove: those of its criteria, or of all when it names none. */
    private List<Option> indicators(Task task) {
        TaskContent content = task.content();
        String set = content.criteriaSet();
        return set == null
                ? List.of()
                : sets.current(set).stream()
                        .flatMap(one -> one.criteria().stream())
                        .filter(one -> content.criteria().contains(one.number()))
                        .flatMap(one -> one.indicators().stream())
                        .map(one -> new Option(
                                one.code(),
                                one.code() + " " + one.on(tasks.today()).text()))
                        .toList();
    }

    private TaskPage.Fact fact(String field, String value) {
        return new TaskPage.Fact(texts.of("tasks.column." + field), value, "");
    }

    private List<TaskPage.Link> links(List<Task> others) {
        return others.stream()
                .map(one -> new TaskPage.Link(
                        "/tasks/" + one.id(),
                        one.content().title(),
                        words.state(one.state()),
                        one.state().isOpen()))
                .toList();
    }

    private TaskPage.Step step(TaskStep step) {
        String who = step.title().isEmpty() ? step.by() : step.by() + ", " + step.title();
        String holder = step.inPlaceOf();
        return new TaskPage.Step(
                texts.of(step.kind().nameKey()),
                holder == null ? who : texts.of("tasks.step.in-place-of", who, holder),
                Vietnamese.moment(step.at()),
                step.note(),
                step.progress() == null ? -1 : step.progress());
    }
}
