package vn.ntm.criteria.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

@Controller
@Asks(Act.SEE_REFERENCE)
@RequestMapping("/criteria-sets")
class CriteriaSetsController {
    private static final int LONGEST_SEARCH = 100;

    private final CriteriaSets sets;
    private final Texts texts;
    private final Clock clock;
    private final Access access;

    CriteriaSetsController(CriteriaSets sets, Texts texts, Clock clock, Access access) {
        this.sets = sets;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page, Model model) {
        String search = VietnameseText.squeezed(VietnameseText.atTheDoor(q));
        String bounded = search.substring(0, Math.min(search.length(), LONGEST_SEARCH));
        model.addAttribute("page", new SetsPages(sets, texts, today()).page(bounded, number(page)));
        return "criteria/sets";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, ViewQuery query, Model model) {
        PublishedSet set = set(id);
        model.addAttribute(
                "page", new SetPages(sets, texts, set).page(viewpoints().of(set, query.of(access.actor()))));
        return "criteria/set";
    }

    @GetMapping("/{id}/indicators/{code}")
    String indicator(@PathVariable String id, @PathVariable String code, ViewQuery query, Model model) {
        PublishedSet set = set(id);
        Indicator indicator = set.indicator(code).orElseThrow(() -> CriteriaSetNotFound.indicator(set.name(), code));
        model.addAttribute(
                "page",
                new IndicatorPages(sets, texts, set)
                        .page(indicator, viewpoints().of(set, query.of(access.actor()))));
        return "criteria/indicator";
    }

    @GetMapping("/compare")
    String compare(
            @RequestParam(defaultValue = "") String left,
            @RequestParam(defaultValue = "") String right,
            ViewQuery query,
            Model model) {
        List<PublishedSet> all = sets.all();
        PublishedSet first = left.isEmpty() ? all.getFirst() : set(left);
        PublishedSet second = right.isEmpty() ? all.get(1) : set(right);
        model.addAttribute("page", new ComparePages(sets, texts, viewpoints()).page(first, second, query));
        return "criteria/compare";
    }

    private PublishedSet set(String id) {
        return sets.current(id).orElseThrow(() -> CriteriaSetNotFound.set(id));
    }

    private Viewpoints viewpoints() {
        return new Viewpoints(texts, sets.places(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A page number that is none is the first page. */
    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }
}
