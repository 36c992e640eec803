package vn.ntm.contributions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.contributions.ContributionDesk;
import vn.ntm.contributions.ContributionId;
import vn.ntm.contributions.Contributions;
import vn.ntm.contributions.GiftKind;
import vn.ntm.funding.Book;
import vn.ntm.people.FormAnswer;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** A contribution and its steps: received, valued, used, settled, cancelled; its receipt on paper. */
@Controller
@RequestMapping("/contributions/{book}")
class GiftController {
    private final Contributions contributions;
    private final ContributionDesk desk;
    private final GiftPages pages;
    private final Texts texts;

    GiftController(Contributions contributions, ContributionDesk desk, GiftPages pages, Texts texts) {
        this.contributions = contributions;
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/contributors")
    @Asks(Act.SEE_CONTRIBUTORS)
    String list(@PathVariable String book, @RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", pages.list(Book.read(book), asked.containsKey("waiting")));
        return "contributions/list";
    }

    @GetMapping("/{id}")
    @Asks(Act.SEE_CONTRIBUTORS)
    String show(@PathVariable String book, @PathVariable String id, Model model) {
        return page(Book.read(book), ContributionId.of(id), null, model);
    }

    @GetMapping("/{id}/receipt")
    @Asks(Act.SEE_CONTRIBUTORS)
    String receipt(@PathVariable String book, @PathVariable String id, Model model) {
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        model.addAttribute("page", pages.receipt(Book.read(book), ContributionId.of(id), base));
        return "contributions/receipt";
    }

    @PostMapping("/{id}/receiving")
    @Asks(Act.TAKE_CONTRIBUTIONS)
    String receive(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        At at = at(book, id, sent);
        SentForm form = at.form();
        GiftKind kind = contributions.get(at.book(), at.id()).pledge().kind();
        LocalDate day = Sent.day(form, "receivedOn");
        BigDecimal quantity = Sent.number(form, "quantity", kind == GiftKind.CASH);
        return step(at, model, response, () -> desk.receive(at.book(), at.id(), day, quantity, FormAnswer.seen(form)));
    }

    @PostMapping("/{id}/valuation")
    @Asks(Act.VALUE_CONTRIBUTIONS)
    String value(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        At at = at(book, id, sent);
        SentForm form = at.form();
        ContributionDesk.UnitPrice offered = form.has("price")
                ? new ContributionDesk.UnitPrice(
                        Sent.number(form, "price", true).longValue(), form.words("basis"))
                : null;
        return step(at, model, response, () -> desk.value(at.book(), at.id(), offered, FormAnswer.seen(form)));
    }

    @PostMapping("/{id}/use")
    @Asks(Act.VALUE_CONTRIBUTIONS)
    String use(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        At at = at(book, id, sent);
        return step(at, model, response, () -> desk.use(at.book(), at.id(), FormAnswer.seen(at.form())));
    }

    @PostMapping("/{id}/settlement")
    @Asks(Act.VALUE_CONTRIBUTIONS)
    String settle(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        At at = at(book, id, sent);
        return step(at, model, response, () -> desk.settle(at.book(), at.id(), FormAnswer.seen(at.form())));
    }

    @PostMapping("/{id}/cancellation")
    @Asks(Act.TAKE_CONTRIBUTIONS)
    String cancel(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        At at = at(book, id, sent);
        return step(
                at,
                model,
                response,
                () -> desk.cancel(at.book(), at.id(), at.form().words("reason"), FormAnswer.seen(at.form())));
    }

    private record At(Book book, ContributionId id, SentForm form) {}

    private At at(String book, String id, Map<String, String> sent) {
        return new At(Book.read(book), ContributionId.of(id), SentForm.of(sent, texts));
    }

    private String step(At at, Model model, HttpServletResponse response, Runnable change) {
        return FormAnswer.of(
                at.form(),
                response::setStatus,
                () -> {
                    change.run();
                    return "/contributions/" + at.book() + "/" + at.id();
                },
                again -> page(at.book(), at.id(), again, model));
    }

    private String page(Book book, ContributionId id, @Nullable SentForm form, Model model) {
        model.addAttribute("page", pages.gift(book, id, form));
        return "contributions/gift";
    }
}
