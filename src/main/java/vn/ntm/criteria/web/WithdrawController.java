package vn.ntm.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.LevelText;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.confirming.LevelConfirmation;
import vn.ntm.criteria.confirming.LevelRefused;
import vn.ntm.criteria.web.LevelsController.Parts;

/** A level that was read wrongly is withdrawn, with the reason. */
@Controller
@Asks(Act.CONFIRM_LEVELS)
@RequestMapping("/criteria-sets/{id}/levels/{code}/withdraw/{level}")
class WithdrawController {
    private final Parts parts;

    WithdrawController(Parts parts) {
        this.parts = parts;
    }

    @GetMapping
    String ask(@PathVariable String id, @PathVariable String code, @PathVariable String level, Model model) {
        return page(found(id, code, level), LevelFields.empty(parts.texts()), model);
    }

    @PostMapping
    String withdraw(
            @PathVariable String id,
            @PathVariable String code,
            @PathVariable String level,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        LevelConfirmation found = found(id, code, level);
        LevelFields form = LevelFields.sent(sent, parts.texts());
        try {
            parts.confirmations().withdraw(found.id(), form.line("reason"));
            return "redirect:" + address(found.indicator());
        } catch (LevelRefused refused) {
            form.refuse(refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(found, form, model);
        }
    }

    /** @throws CriteriaSetNotFound when it is no level of that indicator */
    private LevelConfirmation found(String setId, String code, String level) {
        IndicatorRef indicator = new IndicatorRef(setId, code);
        return parts.confirmations().historyOf(set(setId).id()).stream()
                .filter(one -> one.indicator().equals(indicator)
                        && String.valueOf(one.id()).equals(level))
                .findFirst()
                .orElseThrow(() -> CriteriaSetNotFound.indicator(setId, code));
    }

    private PublishedSet set(String id) {
        return parts.sets().current(id).orElseThrow(() -> CriteriaSetNotFound.set(id));
    }

    private String page(LevelConfirmation level, LevelFields form, Model model) {
        PublishedSet set = set(level.indicator().setId());
        LevelText words = new LevelText(parts.texts(), parts.sets().places(), set);
        ConfirmedWords said = new ConfirmedWords(parts.texts());
        String back = address(level.indicator());
        model.addAttribute(
                "page",
                new WithdrawPage(
                        set.name(),
                        "/criteria-sets/" + set.id(),
                        LevelsPages.code(level.indicator(), parts.texts()),
                        back,
                        back + "/withdraw/" + level.id(),
                        new LevelPage.Past(
                                words.application(level.threshold()),
                                words.words(level.threshold().level()),
                                said.of(level.confirmed()),
                                said.end(level.withdrawn())),
                        form));
        return "criteria/withdraw";
    }

    private static String address(IndicatorRef indicator) {
        return "/criteria-sets/" + indicator.setId() + "/levels/" + indicator.code();
    }
}
