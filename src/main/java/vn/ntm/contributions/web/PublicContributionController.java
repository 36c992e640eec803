package vn.ntm.contributions.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ntm.access.OpenToAll;
import vn.ntm.contributions.ContributionNotFound;
import vn.ntm.contributions.PublicContributions;
import vn.ntm.funding.Book;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What strangers see: whether a receipt is real, and who agreed to be named. */
@Controller
@OpenToAll
class PublicContributionController {
    private final PublicContributions contributions;
    private final Words words;
    private final Texts texts;

    PublicContributionController(PublicContributions contributions, Words words, Texts texts) {
        this.contributions = contributions;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/contributions/receipts/{code}")
    String check(@PathVariable String code, Model model) {
        PublicContributions.Receipt receipt = contributions.receipt(code);
        model.addAttribute(
                "page",
                new CheckPage(
                        "%d/%04d".formatted(receipt.year(), receipt.number()),
                        Vietnamese.date(receipt.day()),
                        texts.of(receipt.kind().nameKey()),
                        words.quantity(receipt.kind(), receipt.quantity(), receipt.unit(), ""),
                        receipt.demo(),
                        receipt.cancelled()));
        return "contributions/check";
    }

    @GetMapping("/contributions/{book}/named")
    String named(@PathVariable String book, Model model) {
        Book in = Book.read(book);
        if (in.demo()) {
            throw new ContributionNotFound();
        }
        List<NamedPage.Line> lines = contributions.named(in.unitCode()).stream()
                .map(one -> new NamedPage.Line(
                        one.contributor(),
                        words.hamlet(in.unitCode(), one.hamlet()),
                        texts.of(one.kind().nameKey()),
                        words.quantity(one.kind(), one.quantity(), one.unit(), ""),
                        Vietnamese.date(one.day())))
                .toList();
        model.addAttribute("page", new NamedPage(lines));
        return "contributions/named";
    }
}
