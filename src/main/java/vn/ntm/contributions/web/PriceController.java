package vn.ntm.contributions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.contributions.GiftKind;
import vn.ntm.contributions.Price;
import vn.ntm.contributions.Prices;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.people.FormAnswer;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** The dated price table of a book. */
@Controller
@RequestMapping("/contributions/{book}/prices")
class PriceController {
    private final Prices prices;
    private final DrivePages pages;
    private final Access access;
    private final Texts texts;

    PriceController(Prices prices, DrivePages pages, Access access, Texts texts) {
        this.prices = prices;
        this.pages = pages;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.SEE_FUNDING)
    String show(@PathVariable String book, Model model) {
        return page(Book.read(book), SentForm.empty(texts), model);
    }

    @PostMapping
    @Asks(Act.KEEP_PRICES)
    String add(
            @PathVariable String book,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        SentForm form = SentForm.of(sent, texts);
        GiftKind kind = Sent.one(form, "kind", GiftKind.values(), "contributions.problem.kind")
                .orElse(GiftKind.CASH);
        Price price = new Price(
                UUID.randomUUID(),
                kind,
                VietnameseText.squeezed(form.value("item")),
                kind == GiftKind.GOODS ? VietnameseText.squeezed(form.value("unit")) : texts.of(kind.unitKey()),
                Sent.number(form, "price", true).longValue(),
                Sent.day(form, "from"),
                form.day("to"),
                VietnameseText.squeezed(form.value("decision")));
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    prices.add(in, price);
                    return "/contributions/" + in + "/prices";
                },
                again -> page(in, again, model));
    }

    private String page(Book book, SentForm form, Model model) {
        List<PricePage.Line> lines = prices.of(book).stream().map(this::line).toList();
        List<Choice> kinds = Arrays.stream(GiftKind.values())
                .filter(kind -> kind != GiftKind.CASH)
                .map(kind -> new Choice(kind.name(), texts.of(kind.nameKey())))
                .toList();
        model.addAttribute(
                "page",
                new PricePage(
                        book.toString(),
                        book.demo(),
                        pages.unitName(book),
                        lines,
                        kinds,
                        access.mayChange(Act.KEEP_PRICES, book.unitCode()),
                        form));
        return "contributions/prices";
    }

    private PricePage.Line line(Price price) {
        return new PricePage.Line(
                texts.of(price.kind().nameKey()),
                price.item(),
                price.unit(),
                Dong.words(price.price()),
                Vietnamese.date(price.from()),
                Vietnamese.date(price.to()),
                price.decision());
    }
}
