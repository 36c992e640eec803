package vn.ntm.responsibility.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.people.PositionId;
import vn.ntm.responsibility.Part;
import vn.ntm.responsibility.ResponsibilityDesk;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Many criteria at once: to one position, or as they are in another set. */
@Controller
@Asks(Act.ASSIGN_CRITERIA)
@RequestMapping("/responsibilities")
class ManyController {
    private final MatrixView views;
    private final ManyPages pages;
    private final ResponsibilityDesk desk;
    private final Texts texts;

    ManyController(MatrixView views, ManyPages pages, ResponsibilityDesk desk, Texts texts) {
        this.views = views;
        this.pages = pages;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping("/bulk")
    String askBulk(@RequestParam Map<String, String> asked, Model model) {
        return views.of(asked)
                .map(view -> {
                    SentForm form = SentForm.empty(texts)
                            .with("from", Vietnamese.date(view.asOf().today()));
                    return show("bulk", pages.bulk(view, form, Set.of()), model);
                })
                .orElse("boards/none");
    }

    @PostMapping("/bulk")
    String bulk(
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<String> criteria,
            Model model,
            HttpServletResponse response) {
        Optional<MatrixView.Of> view = views.of(sent);
        return view.isEmpty()
                ? "boards/none"
                : bulk(view.get(), SentForm.of(sent, texts), numbers(criteria), model, response);
    }

    private String bulk(
            MatrixView.Of view, SentForm form, Set<Integer> criteria, Model model, HttpServletResponse response) {
        LocalDate from = MatrixController.from(form);
        Optional<PositionId> position = Identifiers.read(form.words("position")).map(PositionId::new);
        Optional<Part> part = MatrixController.part(form.words("part"));
        if (position.isEmpty()) {
            form.reject("position", "responsibility.problem.choose-position");
        }
        if (part.isEmpty()) {
            form.reject("part", "responsibility.problem.choose-part");
        }
        try {
            if (form.isFine() && from != null) {
                desk.assignMany(
                        view.commune().code(),
                        view.set().id(),
                        List.copyOf(criteria),
                        position.orElseThrow(),
                        part.orElseThrow(),
                        from);
                return "redirect:" + view.path();
            }
        } catch (FieldsRefused refused) {
            refuse(form, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show("bulk", pages.bulk(view, form, criteria), model);
    }

    @GetMapping("/copy")
    String askCopy(@RequestParam Map<String, String> asked, Model model) {
        return views.of(asked)
                .map(view -> {
                    SentForm form = SentForm.of(asked, texts);
                    return show("copy", pages.copy(view, form, form.words("source")), model);
                })
                .orElse("boards/none");
    }

    @PostMapping("/copy")
    String copy(
            @RequestParam Map<String, String> sent, @RequestParam(required = false) @Nullable List<String> criteria) {
        return views.of(sent)
                .map(view -> {
                    desk.copy(
                            view.commune().code(),
                            sent.getOrDefault("source", "").strip(),
                            view.set().id(),
                            List.copyOf(numbers(criteria)),
                            view.asOf().today());
                    return "redirect:" + view.path();
                })
                .orElse("boards/none");
    }

    /** What is wrong with the position stands at its field. */
    private static void refuse(SentForm form, FieldsRefused refused) {
        refused.problems()
                .forEach(problem -> form.reject(
                        problem.field().equals("accountable") ? "position" : problem.field(),
                        problem.messageKey(),
                        problem.arguments().toArray()));
    }

    private static Set<Integer> numbers(@Nullable List<String> ticked) {
        return ticked == null
                ? Set.of()
                : ticked.stream()
                        .filter(number -> number.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String show(String template, ManyPage page, Model model) {
        model.addAttribute("page", page);
        return "responsibility/" + template;
    }
}
