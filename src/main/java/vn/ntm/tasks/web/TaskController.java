package vn.ntm.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.web.multipart.MultipartFile;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.evidence.NewFile;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.TaskId;
import vn.ntm.tasks.TaskProof;
import vn.ntm.tasks.TaskWork;
import vn.ntm.tasks.Tasks;

/** One task: shown, reported on, handed in, looked at. */
@Controller
@Asks(Act.WORK_ON_TASKS)
@RequestMapping("/tasks/{id}")
class TaskController {
    private final Tasks tasks;
    private final TaskWork work;
    private final TaskProof proof;
    private final TaskPages pages;
    private final Texts texts;

    TaskController(Tasks tasks, TaskWork work, TaskProof proof, TaskPages pages, Texts texts) {
        this.tasks = tasks;
        this.work = work;
        this.proof = proof;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.SEE_TASKS)
    String show(@PathVariable String id, Model model) {
        TaskForm form = TaskForm.empty(texts).with("key", UUID.randomUUID().toString());
        return page(tasks.get(TaskId.of(id)), form, model);
    }

    /** How far it is, with photos or files, in one step. */
    @PostMapping("/report")
    String report(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (task, form) -> proof.report(task, reported(task, form, chosen(files))));
    }

    private TaskProof.Report reported(TaskId task, TaskForm form, List<NewFile> files) {
        String set = tasks.get(task).content().criteriaSet();
        String code = form.value("indicator");
        return new TaskProof.Report(
                form.number("progress", "tasks.progress.range"),
                form.value("note"),
                set == null || code.isEmpty() ? null : new IndicatorRef(set, code),
                form.identifier("key").orElseGet(UUID::randomUUID),
                files);
    }

    @PostMapping("/comment")
    String comment(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (task, form) -> work.comment(task, form.value("note")));
    }

    /** The result, with what was chosen in the same form. */
    @PostMapping("/submit")
    String submit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (task, form) -> proof.submit(task, reported(task, form, chosen(files))));
    }

    @PostMapping("/verify")
    String verify(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (task, form) -> work.verify(task, form.value("note")));
    }

    @PostMapping("/complete")
    String complete(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (task, form) -> work.complete(task, form.value("note")));
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (task, form) -> work.giveBack(task, form.value("note")));
    }

    @PostMapping("/block")
    String block(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (task, form) -> work.block(task, form.value("note")));
    }

    @PostMapping("/resume")
    String resume(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (task, form) -> work.resume(task, form.value("note")));
    }

    @PostMapping("/cancel")
    @Asks(Act.KEEP_TASKS)
    String cancel(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, model, response, (task, form) -> work.cancel(task, form.value("note")));
    }

    private interface Step {
        void take(TaskId task, TaskForm form);
    }

    private String act(
            String id, MultiValueMap<String, String> sent, Model model, HttpServletResponse response, Step step) {
        TaskId task = TaskId.of(id);
        TaskForm form = TaskForm.sent(sent, texts);
        try {
            step.take(task, form);
            return "redirect:/tasks/" + task;
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(tasks.get(task), form, model);
    }

    private String page(Task task, TaskForm form, Model model) {
        model.addAttribute("page", pages.page(task));
        model.addAttribute("form", form);
        return "tasks/task";
    }

    /** A file field nobody filled sends one part without a name. */
    private static List<NewFile> chosen(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !nameOf(file).isEmpty())
                .map(file -> new NewFile(nameOf(file), file::getBytes))
                .toList();
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
