package vn.ntm.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.funding.Book;
import vn.ntm.funding.CarryOver;
import vn.ntm.funding.Cause;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.LineId;
import vn.ntm.funding.LineSearch;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.Paper;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.CommuneInView;
import vn.ntm.people.FormAnswer;
import vn.ntm.people.Identifiers;
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

    private static final LineSearch ALL = new LineSearch(null, null, null, 1);

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
        ProjectId project = project(asked.getOrDefault("project", ""));
        return page(
                Book.read(book),
                asked.getOrDefault("year", ""),
                new LineSearch(
                        null,
                        SOURCE.matcher(source).matches() ? source : null,
                        project,
                        Math.max(1, number(asked.getOrDefault("page", ""), 1))),
                SentForm.empty(texts).with("project", project),
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
        NewLine line = line(in, form);
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    ledger.post(in, line);
                    return "/funding/" + in + "?year=" + line.year();
                },
                again -> page(in, again.words("year"), ALL, again, model));
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
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> "/funding/" + in + "/lines/" + ledger.reverse(in, line, day, form.words("reason")),
                again -> line(in, line, again, model));
    }

    private static @Nullable ProjectId project(String written) {
        return Identifiers.read(written).map(ProjectId::new).orElse(null);
    }

    private String page(Book book, String asked, LineSearch search, SentForm form, Model model) {
        int today = ledger.today().getYear();
        int year = number(asked, today);
        model.addAttribute(
                "page", pages.book(book, year < FIRST_YEAR || year > LAST_YEAR ? today : year, search, form));
        return "funding/book";
    }

    @GetMapping("/funding/{book}/carry-over")
    @Asks(Act.KEEP_LEDGER)
    String askToCarry(@PathVariable String book, Model model) {
        return carry(Book.read(book), SentForm.empty(texts), model);
    }

    @PostMapping("/funding/{book}/carry-over")
    @Asks(Act.KEEP_LEDGER)
    String carry(
            @PathVariable String book,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        SentForm form = SentForm.of(sent, texts);
        int from = year(form, "fromYear", 0);
        CarryOver asked = new CarryOver(
                form.words("source"),
                project(form.words("project")),
                form.has("originYear") ? year(form, "originYear", from) : from,
                from,
                day(form),
                amount(form),
                paper(in, form));
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> "/funding/" + in + "/lines/" + ledger.carryOver(in, asked),
                again -> carry(in, again, model));
    }

    private String carry(Book book, SentForm form, Model model) {
        model.addAttribute("page", pages.carryOver(book, form));
        return "funding/carryover";
    }

    private String line(Book book, LineId id, SentForm form, Model model) {
        model.addAttribute("page", pages.line(book, id, form));
        return "funding/line";
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private NewLine line(Book book, SentForm form) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(form.words("kind")))
                .findFirst()
                .orElse(Kind.PLANNED);
        if (!kind.name().equals(form.words("kind"))) {
            form.reject("kind", "funding.problem.kind");
        }
        Nature nature = form.words("nature").equals(Nature.ADJUSTMENT.name()) ? Nature.ADJUSTMENT : Nature.ENTRY;
        LocalDate day = day(form);
        int year = form.has("year") ? year(form, "year", 0) : day.getYear();
        return new NewLine(
                kind,
                nature,
                form.words("source"),
                project(form.words("project")),
                year,
                form.has("originYear") ? year(form, "originYear", year) : year,
                day,
                amount(form),
                paper(book, form),
                form.words("note"),
                Cause.HAND);
    }

    private static long amount(SentForm form) {
        TypedNumber amount = TypedNumber.readWhole(form.value("amount"));
        if (amount.problemKey() != null) {
            form.reject("amount", amount.problemKey(), amount.problemWords().toArray());
        }
        return Objects.requireNonNullElse(amount.number(), BigDecimal.ZERO).longValue();
    }

    /** A document chosen from the registers gives its own name where no number was typed. */
    private Paper paper(Book book, SentForm form) {
        Paper typed = new Paper(form.words("paper"), form.day("paperDay"), form.words("issuer"));
        if (!form.has("document")) {
            return typed;
        }
        return pages.document(book, form.words("document"))
                .map(chosen -> new Paper(
                        typed.number().isEmpty() ? chosen.label() : typed.number(),
                        typed.issued(),
                        typed.issuer(),
                        chosen.value()))
                .orElseGet(() -> {
                    form.reject("document", "funding.problem.document");
                    return typed;
                });
    }

    private static int year(SentForm form, String field, int otherwise) {
        int year = number(form.words(field), otherwise);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            form.reject(field, "funding.problem.year");
        }
        return year;
    }

    private static LocalDate day(SentForm form) {
        if (!form.has("day")) {
            form.reject("day", "funding.problem.day");
        }
        return Objects.requireNonNullElse(form.day("day"), LocalDate.EPOCH);
    }
}
