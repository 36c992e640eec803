package vn.ntm.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.tasks.TaskId;
import vn.ntm.tasks.Tasks;

/** The tasks of a commune: as a list, by state, by month, in time, on paper. */
@Controller
@Asks(Act.SEE_TASKS)
@RequestMapping("/tasks")
class TasksController {
    private final TaskWhere where;
    private final TaskListPages lists;
    private final TaskViews views;
    private final Tasks tasks;
    private final Texts texts;

    TasksController(TaskWhere where, TaskListPages lists, TaskViews views, Tasks tasks, Texts texts) {
        this.where = where;
        this.lists = lists;
        this.views = views;
        this.tasks = tasks;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return filter(asked)
                .map(filter -> show("list", lists.page(filter, TaskForm.empty(texts)), model))
                .orElse("tasks/none");
    }

    @GetMapping("/board")
    String board(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return filter(asked)
                .map(filter -> show("board", views.board(filter), model))
                .orElse("tasks/none");
    }

    @GetMapping("/calendar")
    String calendar(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(defaultValue = "") String month,
            Model model) {
        return filter(asked)
                .map(filter -> show("calendar", views.calendar(filter, month), model))
                .orElse("tasks/none");
    }

    @GetMapping("/timeline")
    String timeline(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return filter(asked)
                .map(filter -> show("timeline", views.timeline(filter), model))
                .orElse("tasks/none");
    }

    @GetMapping("/print")
    String print(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return filter(asked)
                .map(filter -> show("print", views.print(filter), model))
                .orElse("tasks/none");
    }

    /** Several tasks get the same accountable position, lead or day. */
    @PostMapping("/assign")
    @Asks(Act.KEEP_TASKS)
    String assign(@RequestParam MultiValueMap<String, String> asked, Model model, HttpServletResponse response) {
        Optional<Filter> found = filter(asked);
        if (found.isEmpty()) {
            return "tasks/none";
        }
        TaskForm form = TaskForm.sent(asked, texts);
        List<TaskId> chosen = form.all("tasks").stream().map(TaskId::of).toList();
        try {
            var due = form.day("due");
            if (form.isFine()) {
                tasks.assign(chosen, form.position("accountable"), form.position("lead"), due);
                return "redirect:" + found.get().path("");
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show("list", lists.page(found.get(), form), model);
    }

    private Optional<Filter> filter(MultiValueMap<String, String> asked) {
        String unit = asked.getFirst("unit");
        return where.commune(unit == null ? "" : unit.strip()).map(commune -> Filter.of(asked, commune, texts));
    }

    private static String show(String view, Object page, Model model) {
        model.addAttribute("page", page);
        return "tasks/" + view;
    }
}
