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
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.funding.Book;
import vn.ntm.people.CommuneInView;
import vn.ntm.people.FormAnswer;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.support.Policies;
import vn.ntm.support.PolicyFacts;
import vn.ntm.support.PolicyId;

/** The catalogue of a book and its policies: entering, correcting, ending them. */
@Controller
class PolicyController {
    private final Policies policies;
    private final PolicyPages pages;
    private final PolicyForms forms;
    private final CommuneInView communes;
    private final Texts texts;

    PolicyController(Policies policies, PolicyPages pages, PolicyForms forms, CommuneInView communes, Texts texts) {
        this.policies = policies;
        this.pages = pages;
        this.forms = forms;
        this.communes = communes;
        this.texts = texts;
    }

    @GetMapping("/support")
    @Asks(Act.SEE_FUNDING)
    String own() {
        return communes.find(null, Act.SEE_FUNDING, policies.today())
                .map(commune -> "redirect:/support/" + commune.code())
                .orElse("support/none");
    }

    @GetMapping("/support/{book}")
    @Asks(Act.SEE_FUNDING)
    String book(@PathVariable String book, @RequestParam Map<String, String> asked, Model model) {
        SentForm form = SentForm.of(asked, texts);
        if (!form.has("all") && !form.has("on")) {
            form.with("on", Vietnamese.date(policies.today()));
        }
        LocalDate typed = form.day("on");
        LocalDate day = form.has("all") ? null : typed == null ? policies.today() : typed;
        model.addAttribute("page", pages.book(Book.read(book), day, form));
        return "support/book";
    }

    @GetMapping("/support/{book}/policies/new")
    @Asks(Act.KEEP_SUPPORT)
    String ask(@PathVariable String book, Model model) {
        return blank(Book.read(book), SentForm.empty(texts), model);
    }

    @PostMapping("/support/{book}/policies")
    @Asks(Act.KEEP_SUPPORT)
    String enter(
            @PathVariable String book,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        SentForm form = SentForm.of(sent, texts);
        PolicyFacts facts = PolicyForms.read(form);
        return FormAnswer.of(
                form, response::setStatus, () -> path(in, policies.enter(in, facts)), again -> blank(in, again, model));
    }

    private String blank(Book book, SentForm form, Model model) {
        model.addAttribute("page", forms.blank(book, form));
        return "support/policyform";
    }

    @GetMapping("/support/{book}/policies/{id}")
    @Asks(Act.SEE_FUNDING)
    String show(@PathVariable String book, @PathVariable String id, Model model) {
        return policy(Book.read(book), PolicyId.of(id), null, model);
    }

    @GetMapping("/support/{book}/policies/{id}/edit")
    @Asks(Act.KEEP_SUPPORT)
    String correct(@PathVariable String book, @PathVariable String id, Model model) {
        Book in = Book.read(book);
        PolicyId policy = PolicyId.of(id);
        return edit(in, policy, forms.filled(forms.get(in, policy)), model);
    }

    @PostMapping("/support/{book}/policies/{id}")
    @Asks(Act.KEEP_SUPPORT)
    String change(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        PolicyId policy = PolicyId.of(id);
        SentForm form = SentForm.of(sent, texts);
        PolicyFacts facts = PolicyForms.read(form);
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    policies.change(in, policy, facts, FormAnswer.seen(form));
                    return path(in, policy);
                },
                again -> edit(in, policy, again, model));
    }

    private String edit(Book book, PolicyId id, SentForm form, Model model) {
        model.addAttribute("page", forms.of(forms.get(book, id), form));
        return "support/policyform";
    }

    @PostMapping("/support/{book}/policies/{id}/ending")
    @Asks(Act.KEEP_SUPPORT)
    String end(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        PolicyId policy = PolicyId.of(id);
        SentForm form = SentForm.of(sent, texts);
        LocalDate last = Sent.day(form, "last");
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    policies.end(in, policy, last, FormAnswer.seen(form));
                    return path(in, policy);
                },
                again -> policy(in, policy, again, model));
    }

    private String policy(Book book, PolicyId id, @Nullable SentForm form, Model model) {
        model.addAttribute("page", pages.policy(book, id, form));
        return "support/policy";
    }

    private static String path(Book book, PolicyId id) {
        return "/support/" + book + "/policies/" + id;
    }
}
