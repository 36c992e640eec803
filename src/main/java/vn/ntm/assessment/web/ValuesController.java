package vn.ntm.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Entry;
import vn.ntm.values.Saved;
import vn.ntm.values.UnknownIndicator;
import vn.ntm.values.ValueIsLocked;
import vn.ntm.values.ValueOvertaken;
import vn.ntm.values.Values;

/** Takes the entry forms of a criterion's page. The script asks for the changed part of the page alone; without it the page is shown anew. */
@Controller
@Asks(Act.ENTER_VALUES)
class ValuesController {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** Sent by our script, which puts in what comes back. */
    private static final String PIECE = "X-Piece";

    private final Lenses lenses;
    private final Standings standings;
    private final CriterionPages pages;
    private final Articles articles;
    private final Values values;
    private final Conflicts conflicts;
    private final Texts texts;
    private final Clock clock;

    ValuesController(
            Lenses lenses,
            Standings standings,
            CriterionPages pages,
            Articles articles,
            Values values,
            Texts texts,
            Clock clock) {
        this.lenses = lenses;
        this.standings = standings;
        this.pages = pages;
        this.articles = articles;
        this.values = values;
        this.conflicts = new Conflicts(texts);
        this.texts = texts;
        this.clock = clock;
    }

    /** Which of the forms was sent. */
    private enum Form {
        VALUES("") {
            @Override
            List<Entry> read(EntryReading reading) {
                return reading.values();
            }
        },
        NOT_APPLICABLE("not-applicable") {
            @Override
            List<Entry> read(EntryReading reading) {
                return reading.notApplicable();
            }
        },
        WITHDRAWAL("withdraw") {
            @Override
            List<Entry> read(EntryReading reading) {
                return reading.withdrawn();
            }
        };

        private final String open;

        Form(String open) {
            this.open = open;
        }

        abstract List<Entry> read(EntryReading reading);
    }

    @PostMapping("/assessment/{unit}/values")
    String save(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = PIECE, required = false) @Nullable String piece,
            Model model,
            HttpServletResponse response) {
        return take(unit, sent, Form.VALUES, new Answer(piece != null, model, response));
    }

    @PostMapping("/assessment/{unit}/values/not-applicable")
    String notApplicable(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = PIECE, required = false) @Nullable String piece,
            Model model,
            HttpServletResponse response) {
        return take(unit, sent, Form.NOT_APPLICABLE, new Answer(piece != null, model, response));
    }

    @PostMapping("/assessment/{unit}/values/withdraw")
    String withdraw(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = PIECE, required = false) @Nullable String piece,
            Model model,
            HttpServletResponse response) {
        return take(unit, sent, Form.WITHDRAWAL, new Answer(piece != null, model, response));
    }

    private String take(String unit, MultiValueMap<String, String> sent, Form form, Answer answer) {
        Typed typed = Typed.sent(sent, texts);
        Lens lens = lenses.of(unit, new Lenses.Asked(typed.value("set"), typed.value("year"), null));
        SetResult result = standings.of(lens.viewed());
        IndicatorResult indicator = result.indicator(typed.value("code"))
                .orElseThrow(
                        () -> new UnknownIndicator(new IndicatorRef(lens.set().id(), typed.value("code"))));
        int criterion = CriterionPages.criterionOf(result, indicator);
        String whose = typed.isEmpty("for") ? unit : typed.value("for");
        Entries entries = articles.entries(lens, indicator, whose);
        EntryReading reading = new EntryReading(typed, entries, texts);
        List<Entry> read = form.read(reading);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        EntryForm.Conflict conflict = null;
        try {
            if (typed.isFine()) {
                boolean changed = values.saveTogether(read).stream().anyMatch(Saved::changed);
                return saved(lens, criterion, indicator, changed, answer);
            }
        } catch (FieldsRefused refused) {
            reading.refuse(refused);
        } catch (ValueIsLocked locked) {
            typed.reject("measuredOn", texts.of(locked.messageKey(), locked.arguments()));
        } catch (ValueOvertaken overtaken) {
            status = HttpStatus.CONFLICT;
            conflict = conflicts.of(articles.entries(lens.now(clock.instant()), indicator, whose), read, typed);
        }
        CriterionPages.Back back = new CriterionPages.Back(indicator.code(), typed, form.open, "", conflict);
        answer.response().setStatus(status.value());
        return shown(pages.page(lens.now(clock.instant()), criterion, back), indicator.code(), answer);
    }

    private String saved(Lens lens, int criterion, IndicatorResult indicator, boolean changed, Answer answer) {
        String code = indicator.code();
        String at = changed ? TIME.format(clock.instant().atZone(Vietnamese.ZONE)) : "";
        if (answer.piece()) {
            Lens now = lens.now(clock.instant());
            return shown(pages.page(now, criterion, articles.saved(now, criterion, indicator, at)), code, answer);
        }
        String done = "&saved=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&at=" + at;
        return "redirect:" + lens.criterion(criterion) + done + "#" + Names.anchor(code);
    }

    private static String shown(CriterionPage page, String code, Answer answer) {
        answer.model().addAttribute("page", page);
        answer.model().addAttribute("code", code);
        return answer.piece() ? "assessment/piece" : "assessment/criterion";
    }

    /** How the form is answered: with the whole page or with the piece that changed. */
    private record Answer(boolean piece, Model model, HttpServletResponse response) {}
}
