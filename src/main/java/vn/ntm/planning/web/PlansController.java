package vn.ntm.planning.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.Planning;
import vn.ntm.planning.handed.HandedFindings;

/** The register of plans, and a plan as document, targets, tasks and sources. */
@Controller
@Asks(Act.SEE_PLANS)
@RequestMapping("/plans")
class PlansController {
    private final Planning planning;
    private final Overviews overviews;
    private final CommentPages comments;
    private final HandedFindings handed;

    PlansController(Planning planning, Overviews overviews, CommentPages comments, HandedFindings handed) {
        this.planning = planning;
        this.overviews = overviews;
        this.comments = comments;
        this.handed = handed;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "page",
                new PlanListPage(planning.all().stream()
                        .map(overviews::of)
                        .map(PlanListPage.Row::of)
                        .toList()));
        return "planning/plans";
    }

    @GetMapping("/{id}")
    String document(@PathVariable String id, @RequestParam(defaultValue = "") String show, Model model) {
        Overviews.Overview overview = overviews.of(PlanId.of(id));
        model.addAttribute("page", overviews.page(overview, "document"));
        model.addAttribute(
                "document",
                PlanDocument.of(overview.content(), SeverityFilter.of(show)).with(handed.of(overview.plan())));
        model.addAttribute("remarks", comments.remarks(overview));
        return "planning/plan";
    }

    @GetMapping("/{id}/targets")
    String targets(@PathVariable String id, Model model) {
        return tab(id, "targets", model);
    }

    @GetMapping("/{id}/tasks")
    String tasks(@PathVariable String id, Model model) {
        return tab(id, "tasks", model);
    }

    @GetMapping("/{id}/sources")
    String sources(@PathVariable String id, Model model) {
        return tab(id, "sources", model);
    }

    private String tab(String id, String tab, Model model) {
        model.addAttribute("page", overviews.page(overviews.of(PlanId.of(id)), tab));
        return "planning/" + tab;
    }
}
