package vn.ntm.assessment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;

/** The hamlets of a commune side by side, by the indicators of one criterion. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class HamletsController {
    private final Lenses lenses;
    private final HamletsPages pages;

    HamletsController(Lenses lenses, HamletsPages pages) {
        this.lenses = lenses;
        this.pages = pages;
    }

    @GetMapping("/assessment/{unit}/hamlets")
    String show(
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "") String criterion,
            Model model) {
        Lens lens = lenses.of(unit, new Lenses.Asked(set, year, asOf));
        model.addAttribute("page", pages.page(lens, criterion));
        return "assessment/hamlets";
    }
}
