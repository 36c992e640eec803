package vn.ntm.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.funding.Book;
import vn.ntm.people.FormAnswer;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;
import vn.ntm.support.CaseId;
import vn.ntm.support.Payment;
import vn.ntm.support.SupportNotFound;
import vn.ntm.support.SupportPayments;

/** Payments on an application, and taking them back. */
@Controller("supportPaymentController")
@Asks(Act.KEEP_LEDGER)
@RequestMapping("/support/{book}/cases/{id}/payments")
class PaymentController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final SupportPayments payments;
    private final CasePages pages;
    private final Texts texts;

    PaymentController(SupportPayments payments, CasePages pages, Texts texts) {
        this.payments = payments;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping
    String pay(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        At at = at(book, id, sent);
        SentForm form = at.form();
        if (!form.has("year")) {
            form.reject("year", "support.problem.budget-year");
        }
        Payment.Content content = new Payment.Content(
                Sent.dong(form, "amount"),
                Sent.day(form, "day"),
                Objects.requireNonNullElse(form.whole("year", FIRST_YEAR, LAST_YEAR), FIRST_YEAR),
                form.words("source"),
                VietnameseText.squeezed(form.value("paper")));
        return answer(at, model, response, () -> payments.pay(at.book(), at.id(), content, FormAnswer.seen(form)));
    }

    @PostMapping("/reversal")
    String takeBack(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        At at = at(book, id, sent);
        SentForm form = at.form();
        UUID payment = Identifiers.read(form.words("payment")).orElseThrow(SupportNotFound::new);
        Payment.Back back = new Payment.Back(Sent.day(form, "backOn"), form.words("backReason"));
        return answer(
                at, model, response, () -> payments.takeBack(at.book(), at.id(), payment, back, FormAnswer.seen(form)));
    }

    private record At(Book book, CaseId id, SentForm form) {}

    private At at(String book, String id, Map<String, String> sent) {
        return new At(Book.read(book), CaseId.of(id), SentForm.of(sent, texts));
    }

    private String answer(At at, Model model, HttpServletResponse response, Runnable change) {
        return FormAnswer.of(
                at.form(),
                response::setStatus,
                () -> {
                    change.run();
                    return CaseController.path(at.book(), at.id());
                },
                again -> {
                    model.addAttribute("page", pages.show(at.book(), at.id(), again));
                    return "support/case";
                });
    }
}
