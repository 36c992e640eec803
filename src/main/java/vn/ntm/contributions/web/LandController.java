package vn.ntm.contributions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.contributions.ContributionId;
import vn.ntm.contributions.LandDesk;
import vn.ntm.contributions.LandPaper;
import vn.ntm.contributions.LandStep;
import vn.ntm.contributions.Parcel;
import vn.ntm.funding.Book;
import vn.ntm.people.FormAnswer;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Given land: its parcel, its papers, its steps; what is handed over and not registered. */
@Controller
@RequestMapping("/contributions/{book}")
class LandController {
    private final LandDesk lands;
    private final LandPages landPages;
    private final GiftPages giftPages;
    private final Texts texts;

    LandController(LandDesk lands, LandPages landPages, GiftPages giftPages, Texts texts) {
        this.lands = lands;
        this.landPages = landPages;
        this.giftPages = giftPages;
        this.texts = texts;
    }

    @GetMapping("/land")
    @Asks(Act.SEE_CONTRIBUTORS)
    String list(@PathVariable String book, Model model) {
        model.addAttribute("page", landPages.list(Book.read(book)));
        return "contributions/lands";
    }

    @PostMapping("/{id}/parcel")
    @Asks(Act.TAKE_CONTRIBUTIONS)
    String describe(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        At at = at(book, id, sent);
        SentForm form = at.form();
        Parcel parcel = new Parcel(
                words(form, "sheet"),
                words(form, "parcel"),
                words(form, "use"),
                words(form, "certificate"),
                Sent.number(form, "area", false),
                form.has("remaining") ? Sent.number(form, "remaining", false) : null,
                form.words("assets"));
        return change(at, model, response, () -> lands.describe(at.book(), at.id(), parcel, FormAnswer.seen(form)));
    }

    @PostMapping("/{id}/papers")
    @Asks(Act.TAKE_CONTRIBUTIONS)
    String file(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        At at = at(book, id, sent);
        SentForm form = at.form();
        LandPaper.Held held = new LandPaper.Held(
                form.words("paper"), words(form, "paperNumber"), Sent.day(form, "paperDay"), words(form, "paperPlace"));
        return change(at, model, response, () -> lands.file(at.book(), at.id(), held, FormAnswer.seen(form)));
    }

    @PostMapping("/{id}/steps")
    @Asks(Act.TAKE_CONTRIBUTIONS)
    String take(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        At at = at(book, id, sent);
        SentForm form = at.form();
        LandStep step = Sent.one(form, "step", LandStep.values(), "contributions.problem.land.step")
                .orElse(LandStep.PLEDGED);
        LocalDate day = Sent.day(form, "stepDay");
        BigDecimal measured = step == LandStep.MEASURED ? Sent.number(form, "measured", false) : null;
        return change(
                at, model, response, () -> lands.take(at.book(), at.id(), step, day, measured, FormAnswer.seen(form)));
    }

    private static String words(SentForm form, String field) {
        return VietnameseText.squeezed(form.value(field));
    }

    private record At(Book book, ContributionId id, SentForm form) {}

    private At at(String book, String id, Map<String, String> sent) {
        return new At(Book.read(book), ContributionId.of(id), SentForm.of(sent, texts));
    }

    private String change(At at, Model model, HttpServletResponse response, Runnable change) {
        return FormAnswer.of(
                at.form(),
                response::setStatus,
                () -> {
                    change.run();
                    return "/contributions/" + at.book() + "/" + at.id() + "#dat";
                },
                again -> {
                    model.addAttribute("page", giftPages.gift(at.book(), at.id(), again));
                    return "contributions/gift";
                });
    }
}
