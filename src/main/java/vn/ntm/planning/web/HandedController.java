package vn.ntm.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.ntm.planning.handed.HandedId;
import vn.ntm.planning.handed.HandedTargets;
import vn.ntm.planning.handed.NewTargets;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What a superior hands down to its communes: one form for many, one page with all responses. */
@Controller
@Asks(Act.HAND_DOWN_TARGETS)
@RequestMapping("/handed")
class HandedController {
    private final HandedTargets targets;
    private final HandedPages pages;
    private final Texts texts;

    HandedController(HandedTargets targets, HandedPages pages, Texts texts) {
        this.targets = targets;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String show, Model model) {
        return overview(year(year), show, SentForm.empty(texts), model);
    }

    /** For a document of an earlier day the communes are those of that day. */
    @GetMapping("/new")
    String ask(@RequestParam(defaultValue = "") String day, Model model) {
        SentForm form = SentForm.of(Map.of("day", day), texts);
        if (day.isEmpty()) {
            form.with("day", Vietnamese.date(pages.today()));
        }
        LocalDate typed = form.day("day");
        form.with("year", typed == null ? pages.thisYear() : typed.getYear());
        return form(form, model);
    }

    @PostMapping
    String handDown(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        SentForm form = SentForm.of(sent.toSingleValueMap(), texts);
        List<String> communes = sent.getOrDefault("commune", List.of());
        communes.forEach(code -> form.with("commune" + code, "on"));
        try {
            Optional<NewTargets> wanted = HandedForm.read(form, pages.communeSets());
            if (wanted.isPresent()) {
                targets.handDown(wanted.get(), communes);
                return "redirect:/handed?year=" + wanted.get().year();
            }
        } catch (FieldsRefused refused) {
            VersionsController.refuse(form, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, model);
    }

    @PostMapping("/{target}/withdraw")
    String withdraw(
            @PathVariable String target,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts).with("target", target);
        int year = year(form.value("year"));
        try {
            targets.withdraw(HandedId.of(target), form.value("reason"));
            return "redirect:/handed?year=" + year;
        } catch (FieldsRefused refused) {
            VersionsController.refuse(form, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return overview(year, "", form, model);
        }
    }

    private int year(String typed) {
        return typed.matches("20\\d\\d") ? Integer.parseInt(typed) : pages.thisYear();
    }

    private String overview(int year, String show, SentForm form, Model model) {
        model.addAttribute("page", pages.overview(year, show, form));
        return "planning/handed-overview";
    }

    private String form(SentForm form, Model model) {
        model.addAttribute("page", pages.forMany(form));
        return "planning/handed-new";
    }
}
