package vn.ntm.contributions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.contributions.ContributionDesk;
import vn.ntm.contributions.ContributorKind;
import vn.ntm.contributions.DriveId;
import vn.ntm.contributions.GiftKind;
import vn.ntm.contributions.Pledge;
import vn.ntm.funding.Book;
import vn.ntm.people.FormAnswer;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Takes down what somebody promises to give. */
@Controller
@Asks(Act.TAKE_CONTRIBUTIONS)
@RequestMapping("/contributions/{book}/pledges")
class PledgeController {
    private final ContributionDesk desk;
    private final GiftPages pages;
    private final Texts texts;

    PledgeController(ContributionDesk desk, GiftPages pages, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/new")
    String ask(@PathVariable String book, @RequestParam Map<String, String> asked, Model model) {
        return page(Book.read(book), pages.begun(Book.read(book), SentForm.of(asked, texts)), model);
    }

    @PostMapping
    String pledge(
            @PathVariable String book,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        SentForm form = SentForm.of(sent, texts);
        Pledge pledge = read(form);
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> "/contributions/" + in + "/" + desk.pledge(in, pledge),
                again -> page(in, again, model));
    }

    private Pledge read(SentForm form) {
        GiftKind kind = Sent.one(form, "kind", GiftKind.values(), "contributions.problem.kind")
                .orElse(GiftKind.CASH);
        String unit = kind == GiftKind.GOODS ? VietnameseText.squeezed(form.value("unit")) : texts.of(kind.unitKey());
        return new Pledge(
                Identifiers.read(form.words("drive")).map(DriveId::new).orElse(null),
                hamlet(form),
                Sent.one(form, "contributorKind", ContributorKind.values(), "contributions.problem.contributor-kind")
                        .orElse(ContributorKind.HOUSEHOLD),
                VietnameseText.squeezed(form.value("contributor")),
                form.has("exempt"),
                form.has("named"),
                kind,
                kind == GiftKind.CASH ? "" : VietnameseText.squeezed(form.value("item")),
                Sent.number(form, "quantity", kind == GiftKind.CASH),
                unit,
                Sent.day(form, "pledgedOn"),
                form.words("note"));
    }

    private static @Nullable String hamlet(SentForm form) {
        return Sent.orNull(form.words("hamlet"));
    }

    private String page(Book book, SentForm form, Model model) {
        model.addAttribute("page", pages.pledge(book, form));
        return "contributions/pledge";
    }
}
