package vn.ntm.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.confirming.LevelConfirmation;
import vn.ntm.criteria.confirming.LevelConfirmations;
import vn.ntm.criteria.confirming.LevelOvertaken;
import vn.ntm.criteria.confirming.LevelRefused;
import vn.ntm.criteria.confirming.ReadLevel;
import vn.ntm.criteria.confirming.ReadText;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Levels compared with the text of the law: the list, one indicator with its form. */
@Controller
@Asks(Act.SEE_REFERENCE)
@RequestMapping("/criteria-sets/{id}/levels")
class LevelsController {
    private final Parts parts;
    private final Clock clock;

    LevelsController(Parts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** What the pages are made of. */
    @Component
    record Parts(CriteriaSets sets, LevelConfirmations confirmations, Access access, Texts texts) {}

    /** An indicator of a set as somebody looks at it. */
    private record View(PublishedSet set, Viewpoint viewpoint, LevelsQuery query, IndicatorRef indicator) {
        ComparedIndicator compared() {
            return ComparedIndicator.of(set, indicator, viewpoint.date());
        }
    }

    @GetMapping
    String list(@PathVariable String id, ViewQuery place, LevelsQuery query, Model model) {
        PublishedSet set = set(id);
        LevelConfirmation like = like(id, query.like());
        String text = like == null
                ? null
                : new ConfirmedWords(parts.texts()).text(like.confirmed().text());
        model.addAttribute(
                "page",
                pages(set, viewpoint(set, place), query).page(parts.access().may(Act.CONFIRM_LEVELS), text));
        return "criteria/levels";
    }

    @GetMapping("/{code}")
    String show(
            @PathVariable String id,
            @PathVariable String code,
            ViewQuery place,
            LevelsQuery query,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        View view = view(id, code, place, query);
        NewLevelForm empty =
                new NewLevelForm(view.compared(), parts.confirmations().held(view.indicator()), parts.texts());
        LevelConfirmation written = like(id, done);
        return page(view, empty.of(query, like(id, query.like())), notices(view, written, null), model);
    }

    @PostMapping("/{code}")
    @Asks(Act.CONFIRM_LEVELS)
    String write(
            @PathVariable String id,
            @PathVariable String code,
            ViewQuery place,
            LevelsQuery query,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        LevelFields form = LevelFields.sent(sent, parts.texts());
        if (!form.value("parts").matches("[1-8]")) {
            form.with("parts", "");
        }
        LevelsQuery asked = new LevelsQuery(query.criterion(), query.state(), query.like(), null, form.value("parts"));
        View view = view(id, code, place, asked);
        try {
            Long written = write(view, form);
            if (written != null) {
                LevelsQuery next = asked.like(written);
                return "redirect:" + pages(view.set(), view.viewpoint(), next).address(view.indicator()) + "&done="
                        + written;
            }
        } catch (LevelRefused refused) {
            form.refuse(refused);
        } catch (LevelOvertaken overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(view, overtaken(form, overtaken), notices(view, null, overtaken), model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(view, form, notices(view, null, null), model);
    }

    /** Null when a field cannot be read. */
    private @Nullable Long write(View view, LevelFields form) {
        TypedLevel typed = new TypedLevel(form, view.compared().measure());
        ReadText text = typed.text();
        if (form.value("act").equals("confirm")) {
            return form.isFine()
                    ? parts.confirmations().confirm(view.indicator(), Set.copyOf(form.all("levels")), text)
                    : null;
        }
        ReadLevel level = typed.level();
        return level == null ? null : parts.confirmations().enter(view.indicator(), level, text);
    }

    /** Sent once more, the form replaces what the other one wrote; boxes are ticked anew. */
    private static LevelFields overtaken(LevelFields form, LevelOvertaken overtaken) {
        String seen = overtaken
                .newest()
                .filter(LevelConfirmation::holds)
                .map(level -> String.valueOf(level.id()))
                .orElse("");
        return form.with("insteadOf", seen).with("levels", "");
    }

    private LevelPage.Notices notices(
            View view, @Nullable LevelConfirmation written, @Nullable LevelOvertaken overtaken) {
        LevelWords words = new LevelWords(parts.texts(), parts.sets().places(), view.set());
        ConfirmedWords said = new ConfirmedWords(parts.texts());
        String done = written == null ? null : done(written, words, said);
        String other = overtaken == null
                ? null
                : overtaken
                        .newest()
                        .map(level -> parts.texts()
                                .of(
                                        "criteria.levels.overtaken.by",
                                        words.words(level.threshold().level()),
                                        words.application(level.threshold()),
                                        said.of(level.confirmed())))
                        .orElse("");
        LevelsPage.Row next = pages(view.set(), view.viewpoint(), view.query()).next(view.indicator());
        return new LevelPage.Notices(done, next, other);
    }

    /** The level that was written down, or how many were in the same act. */
    private String done(LevelConfirmation written, LevelWords words, ConfirmedWords said) {
        long together = parts.confirmations().historyOf(written.indicator().setId()).stream()
                .filter(one -> one.indicator().equals(written.indicator())
                        && one.confirmed().at().equals(written.confirmed().at()))
                .count();
        String text = said.text(written.confirmed().text());
        return together == 1
                ? parts.texts()
                        .of(
                                "criteria.levels.done",
                                words.words(written.threshold().level()),
                                text)
                : parts.texts().of("criteria.levels.done.many", together, text);
    }

    private String page(View view, LevelFields form, LevelPage.Notices notices, Model model) {
        LevelsPages list = pages(view.set(), view.viewpoint(), view.query());
        boolean may = parts.access().may(Act.CONFIRM_LEVELS);
        model.addAttribute(
                "page", new LevelPages(parts, view.set(), list, view.compared()).page(may ? form : null, notices));
        return "criteria/level";
    }

    private View view(String id, String code, ViewQuery place, LevelsQuery query) {
        PublishedSet set = set(id);
        return new View(set, viewpoint(set, place), query, new IndicatorRef(id, code));
    }

    private PublishedSet set(String id) {
        return parts.sets().current(id).orElseThrow(() -> CriteriaSetNotFound.set(id));
    }

    private LevelsPages pages(PublishedSet set, Viewpoint viewpoint, LevelsQuery query) {
        return new LevelsPages(parts.sets(), parts.texts(), set, viewpoint, query);
    }

    private Viewpoint viewpoint(PublishedSet set, ViewQuery place) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        return new Viewpoints(parts.texts(), parts.sets().places(), today)
                .of(set, place.of(parts.access().actor()));
    }

    /** The level of that id if it is of this set; a wrong id is none. */
    private @Nullable LevelConfirmation like(String setId, @Nullable String id) {
        return parts.confirmations().historyOf(setId).stream()
                .filter(level -> String.valueOf(level.id()).equals(id))
                .findFirst()
                .orElse(null);
    }
}
