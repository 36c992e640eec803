package vn.ntm.works.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.CommuneInView;
import vn.ntm.people.FormAnswer;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.works.WorkDesk;
import vn.ntm.works.WorkFacts;
import vn.ntm.works.WorkNotFound;
import vn.ntm.works.Works;

/** The list of works of a book; one work; the form about it. */
@Controller
@Asks(Act.SEE_FUNDING)
class WorkController {
    private final Works works;
    private final WorkDesk desk;
    private final WorkLists lists;
    private final WorkPages pages;
    private final CommuneInView communes;
    private final Texts texts;

    WorkController(Works works, WorkDesk desk, WorkLists lists, WorkPages pages, CommuneInView communes, Texts texts) {
        this.works = works;
        this.desk = desk;
        this.lists = lists;
        this.pages = pages;
        this.communes = communes;
        this.texts = texts;
    }

    static ProjectId id(String written) {
        return Identifiers.read(written).map(ProjectId::new).orElseThrow(WorkNotFound::new);
    }

    @GetMapping("/works")
    String own() {
        return communes.find(null, Act.SEE_FUNDING, works.today())
                .map(commune -> "redirect:/works/" + commune.code())
                .orElse("works/none");
    }

    @GetMapping("/works/{book}")
    String list(@PathVariable String book, @RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", lists.list(Book.read(book), SentForm.of(asked, texts)));
        return "works/list";
    }

    @GetMapping("/works/{book}/new")
    @Asks(Act.KEEP_PROJECTS)
    String ask(@PathVariable String book, Model model) {
        return form(Book.read(book), "", SentForm.empty(texts), model);
    }

    @PostMapping("/works/{book}")
    @Asks(Act.KEEP_PROJECTS)
    String propose(
            @PathVariable String book,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        SentForm form = SentForm.of(sent, texts);
        WorkFacts facts = WorkForm.facts(form, pages.hamlets(in));
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> "/works/" + in + "/" + desk.propose(in, facts),
                again -> form(in, "", again, model));
    }

    @GetMapping("/works/{book}/{id}")
    String show(@PathVariable String book, @PathVariable String id, Model model) {
        model.addAttribute("page", pages.work(works.get(Book.read(book), id(id)), SentForm.empty(texts)));
        return "works/work";
    }

    @GetMapping("/works/{book}/{id}/edit")
    @Asks(Act.KEEP_PROJECTS)
    String edit(@PathVariable String book, @PathVariable String id, Model model) {
        var work = works.get(Book.read(book), id(id));
        return form(work.book(), work.path(), WorkForm.filled(work.facts(), work.version(), texts), model);
    }

    @PostMapping("/works/{book}/{id}/facts")
    @Asks(Act.KEEP_PROJECTS)
    String change(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        SentForm form = SentForm.of(sent, texts);
        WorkFacts facts = WorkForm.facts(form, pages.hamlets(in));
        String path = "/works/" + in + "/" + id(id);
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    desk.edit(in, id(id), facts, FormAnswer.seen(form));
                    return path;
                },
                again -> form(in, path, again, model));
    }

    private String form(Book book, String path, SentForm form, Model model) {
        model.addAttribute("page", pages.form(book, path, form));
        return "works/form";
    }
}
