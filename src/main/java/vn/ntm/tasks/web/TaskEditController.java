package vn.ntm.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.Duties;
import vn.ntm.people.Duty;
import vn.ntm.people.DutyId;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.tasks.NewTask;
import vn.ntm.tasks.Origin;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.TaskContent;
import vn.ntm.tasks.TaskId;
import vn.ntm.tasks.TaskOvertaken;
import vn.ntm.tasks.Tasks;
import vn.ntm.tasks.TasksOfDuties;

/** Opening a task by hand and changing one. */
@Controller
@Asks(Act.KEEP_TASKS)
@RequestMapping("/tasks")
class TaskEditController {
    private final Tasks tasks;
    private final TaskEdits pages;
    private final TaskWhere where;
    private final TasksOfDuties directed;
    private final Duties duties;
    private final Texts texts;

    TaskEditController(
            Tasks tasks, TaskEdits pages, TaskWhere where, TasksOfDuties directed, Duties duties, Texts texts) {
        this.tasks = tasks;
        this.pages = pages;
        this.where = where;
        this.directed = directed;
        this.duties = duties;
        this.texts = texts;
    }

    /** @param duty directive that the task is made of, empty for one made by hand */
    @GetMapping("/new")
    String ask(@RequestParam(defaultValue = "") String duty, Model model) {
        if (!duty.isEmpty()) {
            Duty directive = duties.get(DutyId.of(duty));
            TaskForm form = pages.form(directive);
            return show(pages.ofDirective(directive, form), model);
        }
        TaskForm form = TaskForm.empty(texts).with("key", UUID.randomUUID().toString());
        return where.commune("")
                .map(commune -> show(pages.ofNew(commune, form), model))
                .orElse("tasks/none");
    }

    @PostMapping
    String open(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        TaskForm form = TaskForm.sent(sent, texts);
        Optional<Duty> directive =
                Optional.of(form.value("duty")).filter(id -> !id.isEmpty()).map(id -> duties.get(DutyId.of(id)));
        Optional<String> commune = directive.map(TasksOfDuties::communeOf).or(() -> where.commune(""));
        if (commune.isEmpty()) {
            return "tasks/none";
        }
        TaskContent content = pages.content(form, commune.get(), null);
        int year =
                content.due() == null ? tasks.today().getYear() : content.due().getYear();
        try {
            if (form.isFine()) {
                return "redirect:/tasks/"
                        + (directive.isPresent()
                                ? directed.make(
                                        directive.get().id(),
                                        year,
                                        content,
                                        TaskEdits.assignment(form),
                                        TaskEdits.needs(form))
                                : byHand(commune.get(), year, content, form));
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(
                directive.map(one -> pages.ofDirective(one, form)).orElseGet(() -> pages.ofNew(commune.get(), form)),
                model);
    }

    private TaskId byHand(String commune, int year, TaskContent content, TaskForm form) {
        Origin origin = Origin.byHand(form.identifier("key").orElseGet(UUID::randomUUID));
        return tasks.open(NewTask.of(commune, year, origin, content, TaskEdits.assignment(form))
                .after(TaskEdits.needs(form)));
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        Task task = tasks.get(TaskId.of(id));
        return show(pages.of(task, pages.form(task), null), model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Task task = tasks.get(TaskId.of(id));
        TaskForm form = TaskForm.sent(sent, texts);
        TaskContent content =
                pages.content(form, task.unitCode(), task.content().criteriaSet());
        int seen = form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : -1;
        try {
            if (form.isFine()) {
                tasks.change(task.id(), content, TaskEdits.assignment(form), TaskEdits.needs(form), seen);
                return "redirect:/tasks/" + task.id();
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        } catch (TaskOvertaken overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            form.with("version", String.valueOf(overtaken.current().version()));
            return show(pages.of(task, form, overtaken.current()), model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(pages.of(task, form, null), model);
    }

    private static String show(EditPage page, Model model) {
        model.addAttribute("page", page);
        return "tasks/edit";
    }
}
