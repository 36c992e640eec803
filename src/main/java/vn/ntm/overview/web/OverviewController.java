package vn.ntm.overview.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;

/** Communes of a province against the criteria of a set. */
@Controller
@Asks(Act.SEE_OVERVIEW)
class OverviewController {
    private final Filters filters;
    private final OverviewPages pages;
    private final MapPages maps;
    private final TrendPages trends;
    private final RollupPages rollups;

    OverviewController(Filters filters, OverviewPages pages, MapPages maps, TrendPages trends, RollupPages rollups) {
        this.filters = filters;
        this.pages = pages;
        this.maps = maps;
        this.trends = trends;
        this.rollups = rollups;
    }

    @GetMapping("/overview")
    String matrix(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        model.addAttribute("page", pages.page(filters.of(asked), sort, number(page)));
        return "overview/matrix";
    }

    @GetMapping("/overview/map")
    String map(@RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", maps.page(filters.of(asked)));
        return "overview/map";
    }

    @GetMapping("/overview/trend")
    String trend(@RequestParam Map<String, String> asked, @RequestParam(defaultValue = "") String by, Model model) {
        model.addAttribute("page", trends.page(filters.of(asked), by));
        return "overview/trend";
    }

    @GetMapping("/overview/provinces")
    String provinces(@RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", rollups.page(filters.of(asked)));
        return "overview/rollup";
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
