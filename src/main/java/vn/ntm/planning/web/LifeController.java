package vn.ntm.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.ntm.planning.PlanId;
import vn.ntm.planning.life.PlanLife;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** The life of a plan: where it is, the next step, warnings that somebody lives with. */
@Controller
@RequestMapping("/plans/{id}/life")
class LifeController {
    private final PlanLife life;
    private final Overviews overviews;
    private final LifePages pages;
    private final Texts texts;

    LifeController(PlanLife life, Overviews overviews, LifePages pages, Texts texts) {
        this.life = life;
        this.overviews = overviews;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.SEE_PLANS)
    String show(@PathVariable String id, Model model) {
        return page(PlanId.of(id), SentForm.empty(texts), model);
    }

    @PostMapping("/lint")
    @Asks(Act.PREPARE_PLANS)
    String lint(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, (plan, form) -> life.lint(plan, seen(form)), model, response);
    }

    @PostMapping("/reopen")
    @Asks(Act.PREPARE_PLANS)
    String reopen(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, (plan, form) -> life.reopen(plan, form.value("note"), seen(form)), model, response);
    }

    @PostMapping("/close")
    @Asks(Act.CLOSE_PLANS)
    String close(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, (plan, form) -> life.close(plan, form.value("note"), seen(form)), model, response);
    }

    @PostMapping("/archive")
    @Asks(Act.ARCHIVE_PLANS)
    String archive(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(id, sent, (plan, form) -> life.archive(plan, form.value("note"), seen(form)), model, response);
    }

    @PostMapping("/acceptances")
    @Asks(Act.PREPARE_PLANS)
    String accept(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Set<Integer> places = sent.getOrDefault("warning", List.of()).stream()
                .filter(word -> word.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return act(
                id,
                sent,
                (plan, form) -> {
                    places.forEach(place -> form.with("warning" + place, "on"));
                    life.accept(plan, places, form.value("note"), seen(form));
                },
                model,
                response);
    }

    /** A step of a plan with what was sent for it. */
    private interface Step {
        void take(PlanId plan, SentForm form);
    }

    /** Back to the page when it is done, else the page again with what was typed. */
    private String act(
            String id, MultiValueMap<String, String> sent, Step step, Model model, HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        Map<String, String> single = sent.toSingleValueMap();
        SentForm form = SentForm.of(single, texts);
        try {
            step.take(plan, form);
            return "redirect:/plans/" + plan + "/life";
        } catch (FieldsRefused refused) {
            refused.sayIn(form);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(plan, form, model);
        }
    }

    /** The version the form was filled from; none that there ever was when it does not say. */
    private static int seen(SentForm form) {
        return form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : -1;
    }

    private String page(PlanId id, SentForm form, Model model) {
        Overviews.Overview overview = overviews.of(id);
        model.addAttribute("page", overviews.page(overview, "life"));
        model.addAttribute("life", pages.of(overview.plan(), overview.content(), form));
        return "planning/life";
    }
}
