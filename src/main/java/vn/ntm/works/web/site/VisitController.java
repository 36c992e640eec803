package vn.ntm.works.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.works.Work;
import vn.ntm.works.site.Finding;
import vn.ntm.works.site.NewVisit;
import vn.ntm.works.site.Visits;

/** Visits of the community board to one work, and the owner's answers. */
@Controller("workVisitController")
@Asks(Act.SEE_FUNDING)
@RequestMapping("/works/{book}/{id}/visits")
class VisitController {
    private final Visits visits;
    private final VisitPages pages;
    private final SiteForms forms;
    private final Texts texts;

    VisitController(Visits visits, VisitPages pages, SiteForms forms, Texts texts) {
        this.visits = visits;
        this.pages = pages;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    String all(@PathVariable String book, @PathVariable String id, Model model) {
        return all(forms.work(book, id), SentForm.empty(texts), model);
    }

    @PostMapping
    @Asks(Act.SUPERVISE_WORKS)
    String add(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Work work = forms.work(book, id);
        SentForm form = SentForm.of(sent, texts);
        NewVisit visit = read(form);
        return SiteForms.answer(
                form,
                response,
                work.path() + "/visits",
                () -> visits.add(work.book(), work.id(), visit),
                again -> all(work, again, model));
    }

    private static NewVisit read(SentForm form) {
        LocalDate day = SiteForms.day(form, "day");
        if (!form.has("members")) {
            form.reject("members", "works.visit.problem.members");
        }
        Integer members = form.whole("members", 1, Visits.MOST_MEMBERS);
        return new NewVisit(
                day,
                Objects.requireNonNullElse(members, 0),
                form.words("lookedAt"),
                SiteForms.one(form, "finding", Finding.values()),
                form.words("words"));
    }

    @GetMapping("/{visit}")
    String one(@PathVariable String book, @PathVariable String id, @PathVariable String visit, Model model) {
        return one(forms.work(book, id), SiteForms.id(visit), SentForm.empty(texts), model);
    }

    @PostMapping("/{visit}/answer")
    @Asks(Act.KEEP_PROJECTS)
    String answer(
            @PathVariable String book,
            @PathVariable String id,
            @PathVariable String visit,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Work work = forms.work(book, id);
        SentForm form = SentForm.of(sent, texts);
        UUID asked = SiteForms.id(visit);
        LocalDate day = SiteForms.day(form, "answerDay");
        return SiteForms.answer(
                form,
                response,
                work.path() + "/visits/" + asked,
                () -> visits.answer(work.book(), work.id(), asked, day, form.value("answer")),
                again -> one(work, asked, again, model));
    }

    private String all(Work work, SentForm form, Model model) {
        model.addAttribute("page", pages.all(work, form));
        return "works/site/visits";
    }

    private String one(Work work, UUID visit, SentForm form, Model model) {
        model.addAttribute("page", pages.one(work, visits.get(work, visit), form));
        return "works/site/visit";
    }
}
