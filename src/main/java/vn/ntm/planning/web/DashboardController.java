package vn.ntm.planning.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.planning.Plan;
import vn.ntm.shared.Texts;

/** Where a commune stands, where it wants to be, what its plan promises and what is wrong with the plan. */
@Controller
@Asks(Act.SEE_PLANS)
class DashboardController {
    private final Overviews overviews;
    private final Standings standings;
    private final Texts texts;

    DashboardController(Overviews overviews, Standings standings, Texts texts) {
        this.overviews = overviews;
        this.standings = standings;
        this.texts = texts;
    }

    @GetMapping("/dashboard")
    String home(Model model) {
        return show(overviews.ofOwn(), model);
    }

    @GetMapping("/communes/{code}")
    String commune(@PathVariable String code, Model model) {
        return show(overviews.ofCommune(code), model);
    }

    private String show(Optional<Overviews.Overview> overview, Model model) {
        if (overview.isEmpty()) {
            return "planning/no-plan";
        }
        Plan plan = overview.get().plan();
        PlanAge age = overviews.ageOf(plan);
        model.addAttribute("page", DashboardPage.of(overview.get(), age, texts));
        SetResult result = standings.of(standings.now(plan.unitCode(), plan.criteriaSet(), plan.year()));
        model.addAttribute("proved", ProvedStanding.of(result, texts));
        return "planning/dashboard";
    }
}
