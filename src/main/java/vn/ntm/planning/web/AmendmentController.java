package vn.ntm.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
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
import vn.ntm.planning.Amendments;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanNotFound;
import vn.ntm.planning.PlannedWork;
import vn.ntm.planning.Planning;
import vn.ntm.planning.TextDiff;
import vn.ntm.planning.TextDiff.Change;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** Plans that amend others: begun, and what they change. */
@Controller
@RequestMapping("/plans/{id}")
class AmendmentController {
    private final Amendments amendments;
    private final Planning planning;
    private final ObjectProvider<PlannedWork> work;
    private final Overviews overviews;
    private final LifePages lifePages;
    private final Texts texts;

    AmendmentController(
            Amendments amendments,
            Planning planning,
            ObjectProvider<PlannedWork> work,
            Overviews overviews,
            LifePages lifePages,
            Texts texts) {
        this.amendments = amendments;
        this.planning = planning;
        this.work = work;
        this.overviews = overviews;
        this.lifePages = lifePages;
        this.texts = texts;
    }

    @PostMapping("/amendments")
    @Asks(Act.PREPARE_PLANS)
    String begin(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        SentForm form = SentForm.of(sent, texts);
        try {
            return "redirect:/plans/" + amendments.begin(plan, form.value("reason")) + "/amendment";
        } catch (FieldsRefused refused) {
            VersionsController.refuse(form, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Overviews.Overview overview = overviews.of(plan);
            model.addAttribute("page", overviews.page(overview, "life"));
            model.addAttribute("life", lifePages.of(overview.plan(), overview.content(), form));
            return "planning/life";
        }
    }

    /** What the plan changes in the one it amends. */
    @GetMapping("/amendment")
    @Asks(Act.SEE_PLANS)
    String show(@PathVariable String id, Model model) {
        Overviews.Overview overview = overviews.of(PlanId.of(id));
        Plan.Amends amends = overview.plan().amends();
        if (amends == null) {
            throw new PlanNotFound(id);
        }
        Plan before = planning.get(amends.plan());
        List<TextDiff.Row> differences =
                TextDiff.of(words(planning.content(before.id())), words(overview.content())).stream()
                        .filter(row -> row.change() != Change.SAME)
                        .toList();
        model.addAttribute("page", overviews.page(overview, "amendment"));
        model.addAttribute(
                "amendment",
                new AmendmentPage(
                        before,
                        differences,
                        work.stream()
                                .flatMap(one -> one.changesBy(overview.plan().id()).stream())
                                .toList()));
        return "planning/amendment";
    }

    private static List<String> words(PlanContent content) {
        return content.paragraphs().stream().map(Paragraph::shown).toList();
    }
}
