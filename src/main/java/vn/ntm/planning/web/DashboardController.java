package vn.ntm.planning.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.shared.Texts;

/** Where a commune stands, where it wants to be, what its plan promises and what is wrong with the plan. */
@Controller
@Asks(Act.SEE_PLANS)
class DashboardController {
    private final Overviews overviews;
    private final Texts texts;

    DashboardController(Overviews overviews, Texts texts) {
        this.overviews = overviews;
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
        PlanAge age = overviews.ageOf(overview.get().plan());
        model.addAttribute("page", DashboardPage.of(overview.get(), age, texts));
        return "planning/dashboard";
    }
}
