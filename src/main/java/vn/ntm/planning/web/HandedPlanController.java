package vn.ntm.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.Planning;
import vn.ntm.planning.handed.HandedId;
import vn.ntm.planning.handed.HandedOvertaken;
import vn.ntm.planning.handed.HandedTargets;
import vn.ntm.planning.handed.NewTargets;
import vn.ntm.planning.handed.Stance;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** What was handed down to the commune of a plan: seen beside the plan, answered, written down from paper. */
@Controller
@RequestMapping("/plans/{id}/handed")
class HandedPlanController {
    private final HandedTargets targets;
    private final Planning planning;
    private final HandedPages pages;
    private final Overviews overviews;
    private final Texts texts;

    HandedPlanController(
            HandedTargets targets, Planning planning, HandedPages pages, Overviews overviews, Texts texts) {
        this.targets = targets;
        this.planning = planning;
        this.pages = pages;
        this.overviews = overviews;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.SEE_PLANS)
    String list(@PathVariable String id, Model model) {
        return list(PlanId.of(id), SentForm.empty(texts), model);
    }

    @GetMapping("/new")
    @Asks(Act.PREPARE_PLANS)
    String ask(@PathVariable String id, Model model) {
        Plan plan = planning.get(PlanId.of(id));
        SentForm form = SentForm.empty(texts).with("year", plan.year()).with("set", plan.criteriaSet());
        return form(plan, form, model);
    }

    @PostMapping
    @Asks(Act.PREPARE_PLANS)
    String record(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Plan plan = planning.get(PlanId.of(id));
        SentForm form = SentForm.of(sent, texts).with("year", plan.year());
        try {
            Optional<NewTargets> wanted = HandedForm.read(form, pages.communeSets());
            if (wanted.isPresent()) {
                targets.record(plan.id(), wanted.get());
                return "redirect:/plans/" + plan.id() + "/handed";
            }
        } catch (FieldsRefused refused) {
            VersionsController.refuse(form, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(plan, form, model);
    }

    @PostMapping("/{target}/answers")
    @Asks(Act.PREPARE_PLANS)
    String answer(
            @PathVariable String id,
            @PathVariable String target,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PlanId plan = planning.get(PlanId.of(id)).id();
        SentForm form = SentForm.of(sent, texts).with("target", target);
        int seen = form.value("seen").matches("\\d{1,6}") ? Integer.parseInt(form.value("seen")) : -1;
        try {
            targets.answer(HandedId.of(target), stance(form.value("stance")), form.value("words"), seen);
            return "redirect:/plans/" + plan + "/handed#ct-" + HandedId.of(target);
        } catch (FieldsRefused refused) {
            VersionsController.refuse(form, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (HandedOvertaken faster) {
            form.reject("words", faster.messageKey(), faster.arguments());
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return list(plan, form, model);
    }

    @PostMapping("/{target}/withdraw")
    @Asks(Act.PREPARE_PLANS)
    String withdraw(
            @PathVariable String id,
            @PathVariable String target,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PlanId plan = planning.get(PlanId.of(id)).id();
        SentForm form = SentForm.of(sent, texts).with("target", target);
        try {
            targets.withdraw(HandedId.of(target), form.value("reason"));
            return "redirect:/plans/" + plan + "/handed";
        } catch (FieldsRefused refused) {
            VersionsController.refuse(form, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(plan, form, model);
        }
    }

    private static @Nullable Stance stance(String typed) {
        return Stream.of(Stance.values())
                .filter(stance -> stance.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private String list(PlanId id, SentForm form, Model model) {
        Overviews.Overview overview = overviews.of(id);
        model.addAttribute("page", overviews.page(overview, "handed"));
        model.addAttribute("handed", pages.of(overview.plan(), form));
        return "planning/handed";
    }

    private String form(Plan plan, SentForm form, Model model) {
        model.addAttribute("page", pages.forOne(plan, form));
        return "planning/handed-new";
    }
}
