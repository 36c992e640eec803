package vn.ntm.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.funding.Book;
import vn.ntm.people.FormAnswer;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;
import vn.ntm.support.CaseFacts;
import vn.ntm.support.CaseId;
import vn.ntm.support.PolicyId;
import vn.ntm.support.SupportDesk;

/** Applications of a book: taken, corrected, decided, cancelled. */
@Controller("supportCaseController")
@RequestMapping("/support/{book}/cases")
class CaseController {
    private final SupportDesk desk;
    private final CasePages pages;
    private final CaseForms forms;
    private final Texts texts;

    CaseController(SupportDesk desk, CasePages pages, CaseForms forms, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.SEE_SUPPORT_CASES)
    String list(@PathVariable String book, @RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", pages.list(Book.read(book), SentForm.of(asked, texts)));
        return "support/cases";
    }

    @GetMapping("/new")
    @Asks(Act.KEEP_SUPPORT)
    String ask(@PathVariable String book, @RequestParam Map<String, String> asked, Model model) {
        return blank(Book.read(book), SentForm.of(asked, texts), model);
    }

    @PostMapping
    @Asks(Act.KEEP_SUPPORT)
    String take(
            @PathVariable String book,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        SentForm form = SentForm.of(sent, texts);
        PolicyId policy = PolicyId.of(form.words("policy"));
        CaseFacts facts = CaseForms.read(forms.policy(in, policy), form);
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> path(in, desk.take(in, policy, facts)),
                again -> blank(in, again, model));
    }

    private String blank(Book book, SentForm form, Model model) {
        model.addAttribute("page", forms.blank(book, PolicyId.of(form.words("policy")), form));
        return "support/caseform";
    }

    @GetMapping("/{id}")
    @Asks(Act.SEE_SUPPORT_CASES)
    String show(@PathVariable String book, @PathVariable String id, Model model) {
        return page(Book.read(book), CaseId.of(id), null, model);
    }

    @GetMapping("/{id}/edit")
    @Asks(Act.KEEP_SUPPORT)
    String correct(@PathVariable String book, @PathVariable String id, Model model) {
        Book in = Book.read(book);
        return edit(in, CaseId.of(id), forms.filled(in, CaseId.of(id)), model);
    }

    @PostMapping("/{id}")
    @Asks(Act.KEEP_SUPPORT)
    String change(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        CaseId one = CaseId.of(id);
        SentForm form = SentForm.of(sent, texts);
        CaseFacts facts = CaseForms.read(forms.policyOf(in, one), form);
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    desk.change(in, one, facts, FormAnswer.seen(form));
                    return path(in, one);
                },
                again -> edit(in, one, again, model));
    }

    private String edit(Book book, CaseId id, SentForm form, Model model) {
        model.addAttribute("page", forms.of(book, id, form));
        return "support/caseform";
    }

    @PostMapping("/{id}/decision")
    @Asks(Act.DECIDE_SUPPORT)
    String decide(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        CaseId one = CaseId.of(id);
        SentForm form = SentForm.of(sent, texts);
        String number = VietnameseText.squeezed(form.value("number"));
        LocalDate day = Sent.day(form, "decidedOn");
        boolean agrees = form.words("outcome").equals("agree");
        long amount = agrees ? Sent.dong(form, "amount") : 0;
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    if (agrees) {
                        desk.agree(in, one, amount, number, day, FormAnswer.seen(form));
                    } else {
                        desk.refuse(in, one, form.words("reason"), number, day, FormAnswer.seen(form));
                    }
                    return path(in, one);
                },
                again -> page(in, one, again, model));
    }

    /** Before the decision. */
    @PostMapping("/{id}/cancellation")
    @Asks(Act.KEEP_SUPPORT)
    String cancel(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return withdraw(Book.read(book), CaseId.of(id), SentForm.of(sent, texts), model, response);
    }

    /** After it. */
    @PostMapping("/{id}/annulment")
    @Asks(Act.DECIDE_SUPPORT)
    String annul(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return withdraw(Book.read(book), CaseId.of(id), SentForm.of(sent, texts), model, response);
    }

    private String withdraw(Book book, CaseId id, SentForm form, Model model, HttpServletResponse response) {
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    desk.cancel(book, id, form.words("cancelReason"), FormAnswer.seen(form));
                    return path(book, id);
                },
                again -> page(book, id, again, model));
    }

    private String page(Book book, CaseId id, @Nullable SentForm form, Model model) {
        model.addAttribute("page", pages.show(book, id, form));
        return "support/case";
    }

    static String path(Book book, CaseId id) {
        return "/support/" + book + "/cases/" + id;
    }
}
