package vn.ntm.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.assessment.CriterionStanding;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Overrulings;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.judging.Judgement;
import vn.ntm.assessment.judging.Judgements;
import vn.ntm.assessment.judging.Stage;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.values.UnknownIndicator;

/** Takes judgements of indicators, returns, and conclusions in place of computed ones. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class JudgementController {
    private final Lenses lenses;
    private final Standings standings;
    private final Judgements judgements;
    private final Overrulings overrulings;
    private final CriterionPages pages;
    private final Articles articles;
    private final Texts texts;

    JudgementController(
            Lenses lenses,
            Standings standings,
            Judgements judgements,
            Overrulings overrulings,
            CriterionPages pages,
            Articles articles,
            Texts texts) {
        this.lenses = lenses;
        this.standings = standings;
        this.judgements = judgements;
        this.overrulings = overrulings;
        this.pages = pages;
        this.articles = articles;
        this.texts = texts;
    }

    /** What a form is about. */
    private record Sent(Lens lens, CriterionStanding standing, IndicatorResult indicator, Typed typed) {
        int criterion() {
            return standing.number();
        }

        String place() {
            return "redirect:" + lens.criterion(criterion()) + "#" + Names.anchor(indicator.code());
        }
    }

    @PostMapping("/assessment/{unit}/self")
    @Asks(Act.SELF_ASSESS)
    String assess(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return judge(sent(unit, sent), Stage.SELF, model, response);
    }

    @PostMapping("/assessment/{unit}/verification")
    @Asks(Act.VERIFY_INDICATORS)
    String verify(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return judge(sent(unit, sent), Stage.VERIFICATION, model, response);
    }

    @PostMapping("/assessment/{unit}/appraisal")
    @Asks(Act.APPRAISE_INDICATORS)
    String appraise(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return judge(sent(unit, sent), Stage.APPRAISAL, model, response);
    }

    @PostMapping("/assessment/{unit}/overrule")
    @Asks(Act.OVERRIDE_VERDICTS)
    String overrule(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Sent form = sent(unit, sent);
        Optional<Verdict.State> result = chosen(form.typed(), Verdict.State.values());
        Optional<String> reason = form.typed().required("reason", "assessment.overrule.reason-missing");
        if (result.isPresent() && reason.isPresent()) {
            overrulings.rule(
                    form.lens().viewed(),
                    form.indicator(),
                    result.get(),
                    reason.get(),
                    form.typed().value("document").strip());
            return form.place();
        }
        return again(form, "overrule", model, response);
    }

    @PostMapping("/assessment/{unit}/overrule/withdraw")
    @Asks(Act.OVERRIDE_VERDICTS)
    String withdraw(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Sent form = sent(unit, sent);
        Optional<String> reason = form.typed().required("withdrawn", "assessment.entry.withdraw-why");
        if (reason.isPresent()) {
            overrulings.withdraw(form.lens().viewed(), form.indicator(), reason.get());
            return form.place();
        }
        return again(form, "overrule-withdraw", model, response);
    }

    private Sent sent(String unit, MultiValueMap<String, String> sent) {
        Typed typed = Typed.sent(sent, texts);
        Lens lens = lenses.of(unit, new Lenses.Asked(typed.value("set"), typed.value("year"), null));
        String code = typed.value("code");
        CriterionStanding standing = standings
                .around(lens.viewed(), code)
                .orElseThrow(
                        () -> new UnknownIndicator(new IndicatorRef(lens.set().id(), code)));
        return new Sent(lens, standing, standing.indicator(code).orElseThrow(), typed);
    }

    private String judge(Sent form, Stage stage, Model model, HttpServletResponse response) {
        Typed typed = form.typed();
        Optional<Judgement.Result> result = chosen(typed, Judgement.Result.values())
                .filter(one -> stage != Stage.SELF || one != Judgement.Result.RETURNED);
        if (result.isEmpty()) {
            typed.reject("result", texts.of("assessment.judging.choose"));
        }
        Optional<LocalDate> day = typed.day("judgedOn", "assessment.judging.day-missing");
        if (result.isPresent() && day.isPresent()) {
            try {
                judgements.say(new Judgements.Word(
                        form.lens().viewed(),
                        form.indicator(),
                        form.criterion(),
                        stage,
                        result.get(),
                        shown(form),
                        day.get(),
                        typed.value("note")));
                return form.place();
            } catch (FieldsRefused refused) {
                typed.refuse(refused);
            }
        }
        return again(form, stage.word(), model, response);
    }

    /** The value at this moment, in words. */
    private String shown(Sent form) {
        List<Article.Result> results = articles.results(form.standing(), form.indicator());
        return results.stream()
                .map(one -> (one.label() + " "
                                + (one.fraction() == null
                                        ? ""
                                        : one.fraction().numerator() + "/"
                                                + one.fraction().denominator() + " = ")
                                + one.words())
                        .strip())
                .collect(Collectors.joining("; "));
    }

    private <T extends Enum<T>> Optional<T> chosen(Typed typed, T[] values) {
        Optional<T> chosen = Arrays.stream(values)
                .filter(one -> one.name().equals(typed.value("result")))
                .findFirst();
        if (chosen.isEmpty()) {
            typed.reject("result", texts.of("assessment.judging.choose"));
        }
        return chosen;
    }

    private String again(Sent form, String open, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        CriterionPages.Back back = new CriterionPages.Back(form.indicator().code(), form.typed(), open, "", null);
        model.addAttribute("page", pages.page(form.lens(), form.criterion(), back));
        return "assessment/criterion";
    }
}
