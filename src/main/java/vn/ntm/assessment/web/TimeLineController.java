package vn.ntm.assessment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;

/** Criteria met over time. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class TimeLineController {
    private final Lenses lenses;
    private final TimeLinePages pages;

    TimeLineController(Lenses lenses, TimeLinePages pages) {
        this.lenses = lenses;
        this.pages = pages;
    }

    @GetMapping("/assessment/{unit}/timeline")
    String show(
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String asOf,
            Model model) {
        model.addAttribute("page", pages.page(lenses.of(unit, new Lenses.Asked(set, year, asOf))));
        return "assessment/timeline";
    }
}
