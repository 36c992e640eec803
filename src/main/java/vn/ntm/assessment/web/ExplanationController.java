package vn.ntm.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.organization.Hamlet;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.UnknownIndicator;
import vn.ntm.values.Values;

/** Opens a verdict to its explanation. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class ExplanationController {
    private final Lenses lenses;
    private final Standings standings;
    private final Values values;
    private final Articles articles;
    private final Texts texts;

    ExplanationController(Lenses lenses, Standings standings, Values values, Articles articles, Texts texts) {
        this.lenses = lenses;
        this.standings = standings;
        this.values = values;
        this.articles = articles;
        this.texts = texts;
    }

    @GetMapping("/assessment/{unit}/indicators/{code}")
    String explain(
            @PathVariable String unit,
            @PathVariable String code,
            @RequestParam(required = false) String set,
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String asOf,
            Model model) {
        Lens lens = lenses.of(unit, new Lenses.Asked(set, year, asOf));
        SetResult result = standings.of(lens.viewed());
        IndicatorResult indicator = result.indicator(code)
                .orElseThrow(
                        () -> new UnknownIndicator(new IndicatorRef(lens.set().id(), code)));
        Map<String, String> hamlets =
                values.hamlets(unit, lens.year()).stream().collect(Collectors.toMap(Hamlet::code, Hamlet::fullName));
        int criterion = CriterionPages.criterionOf(result, indicator);
        model.addAttribute(
                "page",
                new ExplanationPage(
                        lens,
                        Names.number(code, texts),
                        indicator.demand().text(),
                        criterion(result, criterion),
                        lens.criterion(criterion) + "#" + Names.anchor(code),
                        new Signs(texts).of(indicator.state()),
                        new Explanation(lens.in(texts), articles.levels(lens), hamlets).of(indicator),
                        dates(lens, result)));
        return "assessment/explanation";
    }

    private String criterion(SetResult result, int number) {
        return result.criterion(number)
                .map(one -> texts.of(
                        "assessment.criterion.title",
                        one.number(),
                        one.criterion().name()))
                .orElseGet(() -> texts.of("assessment.conditions"));
    }

    private List<String> dates(Lens lens, SetResult result) {
        return List.of(
                texts.of(
                        "assessment.explained.set",
                        lens.set().name(),
                        lens.set().revision(),
                        Vietnamese.date(result.day())),
                texts.of("assessment.explained.known", Vietnamese.moment(lens.knownAt())));
    }
}
