package vn.ntm.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.issue.PlanIssue;
import vn.ntm.registry.OutgoingId;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** From a plan to its official document in the register. */
@Controller
@Asks(Act.PREPARE_PLANS)
@RequestMapping("/plans/{id}/official")
class OfficialController {
    private final PlanIssue issue;
    private final Overviews overviews;
    private final LifePages pages;
    private final Texts texts;

    OfficialController(PlanIssue issue, Overviews overviews, LifePages pages, Texts texts) {
        this.issue = issue;
        this.overviews = overviews;
        this.pages = pages;
        this.texts = texts;
    }

    /** What the facts of the document lack, such as a signer, is said here: there is nothing in the register then. */
    @PostMapping
    String draft(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        SentForm form = SentForm.of(sent, texts);
        UUID key = Identifiers.read(form.value("key")).orElseGet(UUID::randomUUID);
        try {
            OutgoingId document = issue.draft(plan, form.value("draftingUnit"), key);
            return "redirect:/registry/outgoing/" + document;
        } catch (FieldsRefused refused) {
            refused.problems()
                    .forEach(problem -> form.reject(
                            "draftingUnit",
                            problem.messageKey(),
                            problem.arguments().toArray()));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Overviews.Overview overview = overviews.of(plan);
            model.addAttribute("page", overviews.page(overview, "life"));
            model.addAttribute("life", pages.of(overview.plan(), overview.content(), form));
            return "planning/life";
        }
    }

    @PostMapping("/refresh")
    String refresh(@PathVariable String id) {
        PlanId plan = PlanId.of(id);
        issue.refresh(plan);
        return "redirect:/plans/" + plan + "/life";
    }
}
