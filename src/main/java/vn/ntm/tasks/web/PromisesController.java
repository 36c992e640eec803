package vn.ntm.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.tasks.Promise;
import vn.ntm.tasks.PromiseId;
import vn.ntm.tasks.Promises;
import vn.ntm.tasks.Rhythm;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.TaskId;
import vn.ntm.tasks.TaskNotFound;
import vn.ntm.tasks.Tasks;

/** Documents and periodic duties that tasks promise. */
@Controller
@Asks(Act.SEE_TASKS)
@RequestMapping("/tasks/promises")
class PromisesController {
    private final Promises promises;
    private final Tasks tasks;
    private final TaskWhere where;
    private final PromiseRows rows;
    private final Texts texts;

    PromisesController(Promises promises, Tasks tasks, TaskWhere where, PromiseRows rows, Texts texts) {
        this.promises = promises;
        this.tasks = tasks;
        this.where = where;
        this.rows = rows;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String unit, Model model) {
        return where.commune(unit.strip())
                .map(commune -> show(commune, null, TaskForm.empty(texts), model))
                .orElse("tasks/none");
    }

    @PostMapping("/{id}/assign")
    @Asks(Act.KEEP_TASKS)
    String assign(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (promise, form) -> {
            int seen = form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : -1;
            promises.assign(promise, form.position("owner"), form.day("due"), PromiseRows.rhythm(form), seen);
        });
    }

    @PostMapping("/{id}/draft")
    @Asks(Act.WORK_ON_TASKS)
    String draft(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (promise, form) -> promises.draft(promise, ""));
    }

    @PostMapping("/{id}/issued")
    @Asks(Act.WORK_ON_TASKS)
    String issued(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(
                id,
                sent,
                model,
                response,
                (promise, form) -> promises.issued(promise, form.value("number"), form.day("day"), null));
    }

    @PostMapping("/{id}/done")
    @Asks(Act.WORK_ON_TASKS)
    String done(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(
                id,
                sent,
                model,
                response,
                (promise, form) -> promises.done(promise, form.day("day"), form.value("note")));
    }

    @PostMapping("/{id}/drop")
    @Asks(Act.KEEP_TASKS)
    String drop(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (promise, form) -> promises.drop(promise, form.value("reason")));
    }

    private interface Step {
        void take(PromiseId promise, TaskForm form);
    }

    private String act(
            String id, MultiValueMap<String, String> sent, Model model, HttpServletResponse response, Step step) {
        PromiseId promise = PromiseId.of(id);
        TaskForm form = TaskForm.sent(sent, texts);
        try {
            step.take(promise, form);
            return "redirect:/tasks/promises#p" + promise;
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(promises.get(promise).unitCode(), promise, form, model);
    }

    private String show(String commune, @Nullable PromiseId typed, TaskForm form, Model model) {
        List<Promise> all = promises.of(commune);
        Map<TaskId, Task> of = tasks
                .get(all.stream().map(Promise::task).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Task::id, Function.identity()));
        model.addAttribute(
                "page",
                new PromisesPage(
                        where.name(commune),
                        texts.of("tasks.promises.heading", all.size()),
                        all.stream()
                                .map(one -> rows.row(
                                        one, taskOf(one, of), one.id().equals(typed) ? form : TaskForm.empty(texts)))
                                .toList(),
                        where.positions(commune),
                        Arrays.stream(Rhythm.values())
                                .map(one -> new Option(one.name(), texts.of(one.nameKey())))
                                .toList(),
                        tasks.mayKeep(commune),
                        promises.mayWorkOn(commune)));
        return "tasks/promises";
    }

    private static Task taskOf(Promise promise, Map<TaskId, Task> of) {
        Task task = of.get(promise.task());
        if (task == null) {
            throw new TaskNotFound();
        }
        return task;
    }
}
