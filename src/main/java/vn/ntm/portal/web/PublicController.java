package vn.ntm.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ntm.access.OpenToAll;
import vn.ntm.portal.Portal;
import vn.ntm.portal.PublicFace;
import vn.ntm.portal.PublicFace.PublicPlan;
import vn.ntm.shared.Vietnamese;

/** The first thing a stranger sees: how the commune is doing, what it will do, and where officials sign in. */
@Controller
@OpenToAll
class PublicController {
    private final Portal portal;
    private final Clock clock;

    PublicController(Portal portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        Optional<PublicFace> face = portal.face();
        Optional<PublicPlan> plan = face.flatMap(PublicFace::knownPlan);
        if (plan.isEmpty()) {
            return "portal/empty";
        }
        int thisYear = LocalDate.now(clock.withZone(Vietnamese.ZONE)).getYear();
        model.addAttribute("page", PublicPage.of(face.get(), plan.get(), thisYear));
        return "portal/home";
    }
}
