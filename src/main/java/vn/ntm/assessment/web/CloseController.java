package vn.ntm.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.assessment.closing.ClosedAssessment;
import vn.ntm.assessment.closing.Closing;
import vn.ntm.assessment.closing.ClosingOvertaken;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;

/** Closes the assessment of a year, and gives its values back to be corrected. */
@Controller
@Asks(Act.CLOSE_ASSESSMENT)
class CloseController {
    private static final int LONGEST = 300;

    private final Lenses lenses;
    private final ClosePages pages;
    private final ClosedPages closedPages;
    private final Closing closing;
    private final Texts texts;

    CloseController(Lenses lenses, ClosePages pages, ClosedPages closedPages, Closing closing, Texts texts) {
        this.lenses = lenses;
        this.pages = pages;
        this.closedPages = closedPages;
        this.closing = closing;
        this.texts = texts;
    }

    @GetMapping("/assessment/{unit}/close")
    String ask(
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String asOf,
            Model model) {
        model.addAttribute("page", pages.page(lenses.of(unit, new Lenses.Asked(set, year, asOf)), null));
        return "assessment/close";
    }

    @PostMapping("/assessment/{unit}/close")
    String close(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Typed form = Typed.sent(sent, texts);
        Lens lens = lenses.of(unit, new Lenses.Asked(form.value("set"), form.value("year"), form.value("asOf")));
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        checkLength(form, "reason");
        checkLength(form, "note");
        try {
            if (form.isFine() && lens.problem() == null) {
                ClosedAssessment closed = closing.close(
                        lens.viewed(),
                        new Closing.Word(
                                form.value("seen"),
                                (int) form.seen("version"),
                                form.value("reason"),
                                form.value("note")));
                return "redirect:/assessment/" + unit + "/closed/" + closed.id();
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        } catch (ClosingOvertaken overtaken) {
            form.reject("seen", texts.of(overtaken.messageKey()));
            status = HttpStatus.CONFLICT;
        }
        response.setStatus(status.value());
        model.addAttribute("page", pages.page(lens, form));
        return "assessment/close";
    }

    @PostMapping("/assessment/{unit}/closed/{id:\\d{1,18}}/reopen")
    String reopen(
            @PathVariable String unit,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Typed form = Typed.sent(sent, texts);
        checkLength(form, "reason");
        try {
            if (form.isFine()) {
                closing.reopen(unit, id, form.value("reason"));
                return "redirect:/assessment/" + unit + "/closed/" + id;
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", closedPages.page(closing.get(unit, id), false, form));
        return "assessment/closed";
    }

    private void checkLength(Typed form, String field) {
        if (form.value(field).length() > LONGEST) {
            form.reject(field, texts.of("assessment.close.long", LONGEST));
        }
    }
}
