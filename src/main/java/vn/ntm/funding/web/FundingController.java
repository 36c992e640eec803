package vn.ntm.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.funding.Book;
import vn.ntm.funding.Cause;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.LineId;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.Paper;
import vn.ntm.people.CommuneInView;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedNumber;

/** The book of money of a commune. */
@Controller
class FundingController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    /** A source, or a group of them. */
    private static final Pattern SOURCE = Pattern.compile("F\\d[a-z]?");

    private final Ledger ledger;
    private final FundingPages pages;
    private final CommuneInView communes;
    private final Texts texts;

    FundingController(Ledger ledger, FundingPages pages, CommuneInView communes, Texts texts) {
        this.ledger = ledger;
        this.pages = pages;
        this.communes = communes;
        this.texts = texts;
    }

    @GetMapping("/funding")
    @Asks(Act.SEE_FUNDING)
    String home() {
        return communes.find(null, Act.SEE_FUNDING, ledger.today())
                .map(commune -> "redirect:/funding/" + commune.code())
                .orElse("funding/none");
    }

    @GetMapping("/funding/{book}")
    @Asks(Act.SEE_FUNDING)
    String show(@PathVariable String book, @RequestParam Map<String, String> asked, Model model) {
        String source = asked.getOrDefault("source", "");
        return page(
                Book.read(book),
                asked.getOrDefault("year", ""),
                SOURCE.matcher(source).matches() ? source : null,
                Math.max(1, number(asked.getOrDefault("page", ""), 1)),
                SentForm.empty(texts),
                model);
    }

    @PostMapping("/funding/{book}")
    @Asks(Act.KEEP_LEDGER)
    String post(
            @PathVariable String book,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        SentForm form = SentForm.of(sent, texts);
        NewLine line = line(form);
        return answer(
                form,
                response,
                () -> {
                    ledger.post(in, line);
                    return "redirect:/funding/" + in + "?year=" + line.year();
                },
                again -> page(in, again.words("year"), null, 1, again, model));
    }

    @GetMapping("/funding/{book}/lines/{id}")
    @Asks(Act.SEE_FUNDING)
    String line(@PathVariable String book, @PathVariable String id, Model model) {
        return line(Book.read(book), LineId.of(id), SentForm.empty(texts), model);
    }

    @PostMapping("/funding/{book}/lines/{id}/reversal")
    @Asks(Act.KEEP_LEDGER)
    String reverse(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        LineId line = LineId.of(id);
        SentForm form = SentForm.of(sent, texts);
        LocalDate day = day(form);
        return answer(
                form,
                response,
                () -> "redirect:/funding/" + in + "/lines/" + ledger.reverse(in, line, day, form.words("reason")),
                again -> line(in, line, again, model));
    }

    private String page(Book book, String asked, @Nullable String source, int page, SentForm form, Model model) {
        int today = ledger.today().getYear();
        int year = number(asked, today);
        model.addAttribute(
                "page", pages.book(book, year < FIRST_YEAR || year > LAST_YEAR ? today : year, source, page, form));
        return "funding/book";
    }

    private String line(Book book, LineId id, SentForm form, Model model) {
        model.addAttribute("page", pages.line(book, id, form));
        return "funding/line";
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static NewLine line(SentForm form) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(form.words("kind")))
                .findFirst()
                .orElse(Kind.PLANNED);
        if (!kind.name().equals(form.words("kind"))) {
            form.reject("kind", "funding.problem.kind");
        }
        Nature nature = form.words("nature").equals(Nature.ADJUSTMENT.name()) ? Nature.ADJUSTMENT : Nature.ENTRY;
        TypedNumber amount = TypedNumber.readWhole(form.value("amount"));
        if (amount.problemKey() != null) {
            form.reject("amount", amount.problemKey(), amount.problemWords().toArray());
        }
        LocalDate day = day(form);
        int year = form.has("year") ? number(form.words("year"), 0) : day.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            form.reject("year", "funding.problem.year");
        }
        return new NewLine(
                kind,
                nature,
                form.words("source"),
                year,
                day,
                Objects.requireNonNullElse(amount.number(), BigDecimal.ZERO).longValue(),
                new Paper(form.words("paper"), form.day("paperDay"), form.words("issuer")),
                form.words("note"),
                Cause.HAND);
    }

    private static LocalDate day(SentForm form) {
        if (!form.has("day")) {
            form.reject("day", "funding.problem.day");
        }
        return Objects.requireNonNullElse(form.day("day"), LocalDate.EPOCH);
    }

    private static String answer(
            SentForm form, HttpServletResponse response, Supplier<String> change, Function<SentForm, String> again) {
        try {
            if (form.isFine()) {
                return change.get();
            }
        } catch (FieldsRefused refused) {
            refused.sayIn(form);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return again.apply(form);
    }
}
