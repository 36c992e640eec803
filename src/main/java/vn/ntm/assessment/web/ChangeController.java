package vn.ntm.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.history.Alerts;
import vn.ntm.assessment.history.CriterionChange;
import vn.ntm.assessment.history.Risk;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** A criterion that changed, told to whoever answers for it. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class ChangeController {
    private static final int LONGEST = 500;

    private final Lenses lenses;
    private final Alerts alerts;
    private final Standings standings;
    private final Articles articles;
    private final Texts texts;

    ChangeController(Lenses lenses, Alerts alerts, Standings standings, Articles articles, Texts texts) {
        this.lenses = lenses;
        this.alerts = alerts;
        this.standings = standings;
        this.articles = articles;
        this.texts = texts;
    }

    @GetMapping("/assessment/{unit}/changes/{id:\\d{1,18}}")
    String show(@PathVariable String unit, @PathVariable long id, Model model) {
        model.addAttribute("page", page(alerts.get(unit, id), "", ""));
        return "assessment/change";
    }

    @PostMapping("/assessment/{unit}/changes/{id:\\d{1,18}}/read")
    @Asks(Act.SELF_ASSESS)
    String read(
            @PathVariable String unit,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            Model model,
            HttpServletResponse response) {
        String said = note.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String key = said.isEmpty() ? "assessment.change.note-missing" : "assessment.change.note-long";
            model.addAttribute("page", page(alerts.get(unit, id), note, texts.of(key, LONGEST)));
            return "assessment/change";
        }
        alerts.read(unit, id, said);
        return "redirect:/assessment/" + unit + "/changes/" + id;
    }

    private ChangePage page(CriterionChange change, String typed, String error) {
        Lens lens = lenses.of(change.unitCode(), new Lenses.Asked(change.setId(), String.valueOf(change.year()), null));
        SetResult result = standings.of(lens.viewed());
        CriterionResult criterion = result.criterion(change.criterion()).orElseThrow();
        Sign to = new Signs(texts).of(change.to().state());
        return new ChangePage(
                lens,
                change.id(),
                change.criterion(),
                criterion.criterion().name(),
                change.isLoss(),
                texts.of(change.from().nameKey()),
                new Sign(to.css(), to.icon(), texts.of(change.to().nameKey())),
                change.risk() == Risk.NONE ? "" : texts.of(change.risk().nameKey()),
                texts.of(change.cause().nameKey()),
                Vietnamese.moment(change.at()),
                criterion.indicators().stream()
                        .filter(one -> one.state() != Verdict.State.NOT_APPLICABLE)
                        .map(one -> why(lens, one))
                        .toList(),
                alerts.readingsOf(change).stream()
                        .map(one -> new ChangePage.Read(one.by(), Vietnamese.moment(one.at()), one.note()))
                        .toList(),
                alerts.waitsForReader(change),
                typed,
                error);
    }

    private ChangePage.Why why(Lens lens, IndicatorResult one) {
        return new ChangePage.Why(
                Names.number(one.code(), texts),
                one.demand().text(),
                new Signs(texts).of(one.state()),
                new Conclusions(lens.in(texts), articles.levels(lens)).why(one),
                lens.indicator(one.code()));
    }
}
