package vn.ntm.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.values.Entry;
import vn.ntm.values.ValueIsLocked;
import vn.ntm.values.ValueOvertaken;

/** Takes the entry forms of a criterion's page. The script asks for the changed part of the page alone; without it the page is shown anew. */
@Controller
@Asks(Act.ENTER_VALUES)
class ValuesController {
    /** Sent by our script, which puts in what comes back. */
    private static final String PIECE = "X-Piece";

    private final ValueForms forms;
    private final CriterionPages pages;
    private final Conflicts conflicts;
    private final Texts texts;
    private final Clock clock;

    ValuesController(ValueForms forms, CriterionPages pages, Texts texts, Clock clock) {
        this.forms = forms;
        this.pages = pages;
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
        ValueForms.Sent about = forms.open(unit, typed);
        EntryReading reading = new EntryReading(typed, about.entries(), texts);
        List<Entry> read = form.read(reading);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        EntryForm.Conflict conflict = null;
        try {
            if (typed.isFine()) {
                return saved(about, read, answer);
            }
        } catch (FieldsRefused refused) {
            reading.refuse(refused);
        } catch (ValueIsLocked locked) {
            typed.reject("measuredOn", texts.of(locked.messageKey(), locked.arguments()));
        } catch (ValueOvertaken overtaken) {
            status = HttpStatus.CONFLICT;
            conflict = conflicts.of(forms.again(about), read, typed);
        }
        CriterionPages.Back back = new CriterionPages.Back(about.code(), typed, form.open, "", conflict);
        answer.response().setStatus(status.value());
        return shown(pages.page(about.lens().now(clock.instant()), about.criterion(), back), about.code(), answer);
    }

    private String saved(ValueForms.Sent about, List<Entry> read, Answer answer) {
        if (answer.piece()) {
            return shown(forms.keepAndShow(about, read), about.code(), answer);
        }
        String done = "&saved=" + URLEncoder.encode(about.code(), StandardCharsets.UTF_8) + "&at=" + forms.keep(read);
        return "redirect:" + about.lens().criterion(about.criterion()) + done + "#" + Names.anchor(about.code());
    }

    private static String shown(CriterionPage page, String code, Answer answer) {
        answer.model().addAttribute("page", page);
        answer.model().addAttribute("code", code);
        return answer.piece() ? "assessment/piece" : "assessment/criterion";
    }

    /** How the form is answered: with the whole page or with the piece that changed. */
    private record Answer(boolean piece, Model model, HttpServletResponse response) {}
}
