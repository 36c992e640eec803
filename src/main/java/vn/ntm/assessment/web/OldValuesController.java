package vn.ntm.assessment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Figures of a commune that should be measured again. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class OldValuesController {
    private final Lenses lenses;
    private final Standings standings;
    private final Texts texts;

    OldValuesController(Lenses lenses, Standings standings, Texts texts) {
        this.lenses = lenses;
        this.standings = standings;
        this.texts = texts;
    }

    @GetMapping("/assessment/{unit}/old-values")
    String show(
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String asOf,
            Model model) {
        Lens lens = lenses.of(unit, new Lenses.Asked(set, year, asOf));
        SetResult result = standings.of(lens.viewed());
        model.addAttribute(
                "page",
                new OldValuesPage(
                        lens,
                        Vietnamese.date(result.day()),
                        result.freshness().months(),
                        new OldValues(texts, lens, result).lines()));
        return "assessment/old-values";
    }
}
