package vn.ntm.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.ProvedIndicators;
import vn.ntm.evidence.ProvedIndicators.Named;
import vn.ntm.evidence.Requirement;
import vn.ntm.evidence.Requirements;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;

/** What is missing for each indicator, and which kinds it is to have. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
@RequestMapping("/evidence")
class MissingController {
    private final MissingPages pages;
    private final Requirements requirements;
    private final ProvedIndicators indicators;
    private final Evidences evidences;
    private final Choices choices;
    private final Texts texts;

    MissingController(
            MissingPages pages,
            Requirements requirements,
            ProvedIndicators indicators,
            Evidences evidences,
            Choices choices,
            Texts texts) {
        this.pages = pages;
        this.requirements = requirements;
        this.indicators = indicators;
        this.evidences = evidences;
        this.choices = choices;
        this.texts = texts;
    }

    @GetMapping("/missing")
    String missing(@RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("page", pages.page(new Form(asked, texts)));
        return "evidence/missing";
    }

    @GetMapping("/requirement")
    @Asks(Act.JUDGE_EVIDENCE)
    String ask(@RequestParam MultiValueMap<String, String> asked, Model model) {
        Form form = new Form(asked, texts);
        Named indicator = indicator(form);
        Requirement now = now(unit(form), indicator);
        form.withAll("kinds", now.kinds().stream().map(Enum::name).toList());
        return page(form, indicator, model);
    }

    @PostMapping("/requirement")
    @Asks(Act.JUDGE_EVIDENCE)
    String decide(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        Form form = new Form(sent, texts);
        Named indicator = indicator(form);
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (form.has("kinds", kind.name())) {
                kinds.add(kind);
            }
        }
        try {
            requirements.decide(unit(form), indicator.measure(), kinds, form.value("note"));
            return "redirect:" + back(indicator, unit(form));
        } catch (FieldsRefused refused) {
            form.refuse(refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, indicator, model);
        }
    }

    private String page(Form form, Named indicator, Model model) {
        String unit = unit(form);
        Requirement now = now(unit, indicator);
        model.addAttribute(
                "page",
                new RequirementPage(
                        form,
                        unit,
                        choices.name(unit),
                        indicator.ref().setId(),
                        indicator.code(),
                        indicator.text(),
                        pages.kinds(now.kinds()),
                        pages.basis(now),
                        choices.of(EvidenceKind.values(), EvidenceKind::nameKey),
                        back(indicator, unit)));
        return "evidence/requirement";
    }

    private Named indicator(Form form) {
        return indicators
                .find(new IndicatorRef(form.value("set"), form.value("code")))
                .orElseThrow(NoSuchIndicator::new);
    }

    private String unit(Form form) {
        return choices.unit(form.value("unit")).orElse("");
    }

    private Requirement now(String unit, Named indicator) {
        return requirements
                .of(unit, List.of(indicator.measure()), evidences.now())
                .getOrDefault(indicator.measure(), requirements.suggestion(indicator.measure()));
    }

    private static String back(Named indicator, String unit) {
        return "/evidence/missing?unit=" + unit + "&set=" + indicator.ref().setId();
    }
}
