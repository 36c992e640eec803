package vn.ntm.works.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.FormAnswer;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.works.Contract;
import vn.ntm.works.NewStep;
import vn.ntm.works.WorkDesk;
import vn.ntm.works.WorkNotFound;
import vn.ntm.works.Works;

/** Takes a work on its way: steps, contracts, progress. */
@Controller
class WorkStepController {
    private static final int PERCENT = 100;

    private final Works works;
    private final WorkDesk desk;
    private final WorkPages pages;
    private final Texts texts;

    WorkStepController(Works works, WorkDesk desk, WorkPages pages, Texts texts) {
        this.works = works;
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    /** Most steps are kept by whoever keeps works; which of them are the chair's the desk says. */
    @PostMapping("/works/{book}/{id}/steps")
    @Asks(Act.SEE_FUNDING)
    String step(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        NewStep step = WorkForm.step(form);
        return answer(
                Book.read(book),
                id,
                form,
                model,
                response,
                (in, work) -> desk.step(in, work, step, FormAnswer.seen(form)));
    }

    @PostMapping("/works/{book}/{id}/back")
    @Asks(Act.APPROVE_PROJECTS)
    String back(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        return answer(
                Book.read(book),
                id,
                form,
                model,
                response,
                (in, work) -> desk.back(in, work, form.words("backReason"), FormAnswer.seen(form)));
    }

    @PostMapping("/works/{book}/{id}/contracts")
    @Asks(Act.KEEP_PROJECTS)
    String contract(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        Contract contract = WorkForm.contract(form);
        return answer(Book.read(book), id, form, model, response, (in, work) -> desk.contract(in, work, contract));
    }

    @PostMapping("/works/{book}/{id}/contracts/{contract}/end")
    @Asks(Act.KEEP_PROJECTS)
    String endContract(
            @PathVariable String book,
            @PathVariable String id,
            @PathVariable String contract,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        var ended = Identifiers.read(contract).orElseThrow(WorkNotFound::new);
        return answer(
                Book.read(book),
                id,
                form,
                model,
                response,
                (in, work) -> desk.endContract(in, work, ended, form.words("endReason")));
    }

    @PostMapping("/works/{book}/{id}/progress")
    @Asks(Act.RECORD_PROGRESS)
    String progress(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        LocalDate day = WorkForm.day(form, "progressDay");
        Integer percent = form.whole("percent", 0, PERCENT);
        if (percent == null) {
            form.reject("percent", "works.problem.progress");
        }
        return answer(
                Book.read(book),
                id,
                form,
                model,
                response,
                (in, work) -> desk.progress(in, work, day, Objects.requireNonNullElse(percent, 0), form.words("note")));
    }

    private interface Change {
        void make(Book book, ProjectId work);
    }

    private String answer(
            Book book, String id, SentForm form, Model model, HttpServletResponse response, Change change) {
        var work = WorkController.id(id);
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    change.make(book, work);
                    return "/works/" + book + "/" + work;
                },
                again -> {
                    model.addAttribute("page", pages.work(works.get(book, work), again));
                    return "works/work";
                });
    }
}
