package vn.ntm.planning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ntm.organization.Gazetteer;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Where a commune stands, where it wants to be, what its plan promises and what is wrong with the plan. */
@Controller
class DashboardController {
    private final Overviews overviews;
    private final Gazetteer gazetteer;
    private final Texts texts;
    private final Clock clock;

    DashboardController(Overviews overviews, Gazetteer gazetteer, Texts texts, Clock clock) {
        this.overviews = overviews;
        this.gazetteer = gazetteer;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        return show(overviews.ofHome(), model);
    }

    @GetMapping("/communes/{code}")
    String commune(@PathVariable String code, Model model) {
        return show(overviews.ofCommune(code), model);
    }

    private String show(Optional<Overviews.Overview> overview, Model model) {
        if (overview.isEmpty()) {
            return "planning/no-plan";
        }
        PlanAge age = PlanAge.of(overview.get().plan(), gazetteer, LocalDate.now(clock.withZone(Vietnamese.ZONE)));
        model.addAttribute("page", DashboardPage.of(overview.get(), age, texts));
        return "planning/dashboard";
    }
}
