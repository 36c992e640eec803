package vn.ntm.responsibility.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import vn.ntm.responsibility.CriterionKey;
import vn.ntm.responsibility.MatrixOvertaken;
import vn.ntm.responsibility.Part;
import vn.ntm.responsibility.ResponsibilityDesk;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** Criteria × positions: shown, and assigned criterion by criterion. */
@Controller
@Asks(Act.SEE_BOARDS)
@RequestMapping("/responsibilities")
class MatrixController {
    private final MatrixView views;
    private final MatrixPages matrices;
    private final CriterionAssignmentPages criteria;
    private final ResponsibilityDesk desk;
    private final Texts texts;

    MatrixController(
            MatrixView views,
            MatrixPages matrices,
            CriterionAssignmentPages criteria,
            ResponsibilityDesk desk,
            Texts texts) {
        this.views = views;
        this.matrices = matrices;
        this.criteria = criteria;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    String matrix(@RequestParam Map<String, String> asked, Model model) {
        return views.of(asked)
                .map(view -> {
                    model.addAttribute("page", matrices.of(view));
                    return "responsibility/matrix";
                })
                .orElse("boards/none");
    }

    @GetMapping("/criterion")
    String criterion(@RequestParam Map<String, String> asked, Model model) {
        return views.of(asked)
                .map(view -> {
                    CriterionKey key = view.key(asked);
                    return show(criteria.page(view, key, criteria.kept(view, key), false), model);
                })
                .orElse("boards/none");
    }

    @PostMapping("/criterion")
    @Asks(Act.ASSIGN_CRITERIA)
    String assign(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        Optional<MatrixView.Of> view = views.of(sent);
        return view.isEmpty() ? "boards/none" : assign(view.get(), sent, model, response);
    }

    private String assign(MatrixView.Of view, Map<String, String> sent, Model model, HttpServletResponse response) {
        CriterionKey key = view.key(sent);
        SentForm form = SentForm.of(sent, texts);
        LocalDate from = from(form);
        try {
            if (form.isFine() && from != null) {
                desk.assign(key, wanted(form, sent), from, form.words("seen"));
                return "redirect:" + view.path() + "#tc" + key.criterion();
            }
        } catch (FieldsRefused refused) {
            refuse(form, refused);
        } catch (MatrixOvertaken faster) {
            response.setStatus(HttpStatus.CONFLICT.value());
            form.with("seen", criteria.kept(view, key).value("seen"));
            return show(criteria.page(view, key, form, true), model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(criteria.page(view, key, form, false), model);
    }

    private static Map<PositionId, Part> wanted(SentForm form, Map<String, String> sent) {
        Map<PositionId, Part> wanted = new LinkedHashMap<>();
        sent.keySet().stream()
                .filter(field -> field.startsWith(CriterionAssignmentPages.FIELD))
                .forEach(field -> Identifiers.read(field.substring(CriterionAssignmentPages.FIELD.length()))
                        .ifPresent(
                                id -> part(form.words(field)).ifPresent(part -> wanted.put(new PositionId(id), part))));
        return wanted;
    }

    static Optional<Part> part(String word) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().equals(word))
                .findFirst();
    }

    /** The first day, with a message at its field when there is none. */
    static @Nullable LocalDate from(SentForm form) {
        if (!form.has("from")) {
            form.reject("from", "responsibility.problem.from");
        }
        return form.day("from");
    }

    static void refuse(SentForm form, FieldsRefused refused) {
        refused.sayIn(form);
    }

    private static String show(CriterionPage page, Model model) {
        model.addAttribute("page", page);
        return "responsibility/criterion";
    }
}
