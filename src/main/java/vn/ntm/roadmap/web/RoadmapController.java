package vn.ntm.roadmap.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;

/** What is missing for a title, the table of the roadmap, trying things out, the cheapest ways. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
@RequestMapping("/roadmap")
class RoadmapController {
    private final RoadmapLenses lenses;
    private final GapPages gaps;
    private final RowsPages rows;
    private final WhatIfPages whatIfs;
    private final CheapestPages cheapest;

    RoadmapController(
            RoadmapLenses lenses, GapPages gaps, RowsPages rows, WhatIfPages whatIfs, CheapestPages cheapest) {
        this.lenses = lenses;
        this.gaps = gaps;
        this.rows = rows;
        this.whatIfs = whatIfs;
        this.cheapest = cheapest;
    }

    @GetMapping
    String gap(RoadmapLenses.Asked asked, Model model) {
        return show("gap", asked, gaps::of, model);
    }

    @GetMapping("/rows")
    String rows(RoadmapLenses.Asked asked, Model model) {
        return show("rows", asked, rows::of, model);
    }

    @GetMapping("/what-if")
    String whatIf(
            RoadmapLenses.Asked asked,
            @RequestParam(required = false) @Nullable List<String> i,
            @RequestParam(required = false) @Nullable List<String> c,
            @RequestParam(required = false) @Nullable List<String> t,
            Model model) {
        return show("what-if", asked, lens -> whatIfs.of(lens, Ticks.of(i, c, t)), model);
    }

    @GetMapping("/cheapest")
    String cheapest(RoadmapLenses.Asked asked, CheapestPages.Query wish, Model model) {
        return show("cheapest", asked, lens -> cheapest.of(lens, wish), model);
    }

    private String show(String page, RoadmapLenses.Asked asked, Function<Lens, Object> content, Model model) {
        return lenses.of(asked)
                .map(lens -> {
                    model.addAttribute("page", content.apply(lens));
                    return "roadmap/" + page;
                })
                .orElse("roadmap/none");
    }
}
