package vn.ntm.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;

/** One criterion of a commune: what is demanded, what is reported, what follows. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class CriterionController {
    private final Lenses lenses;
    private final CriterionPages pages;

    CriterionController(Lenses lenses, CriterionPages pages) {
        this.lenses = lenses;
        this.pages = pages;
    }

    @GetMapping("/assessment/{unit}/criteria/{number:\\d{1,9}}")
    String show(
            @PathVariable String unit,
            @PathVariable int number,
            @RequestParam(required = false) String set,
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String asOf,
            @RequestParam(defaultValue = "") String saved,
            @RequestParam(defaultValue = "") String at,
            Model model) {
        Lens lens = lenses.of(unit, new Lenses.Asked(set, year, asOf));
        model.addAttribute("page", pages.page(lens, number, saved, at));
        return "assessment/criterion";
    }
}
