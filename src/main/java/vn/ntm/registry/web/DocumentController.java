package vn.ntm.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
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
import vn.ntm.people.Identifiers;
import vn.ntm.people.PositionId;
import vn.ntm.registry.Drafts;
import vn.ntm.registry.Numbering;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Registry;
import vn.ntm.registry.SignOff;
import vn.ntm.registry.Step;
import vn.ntm.shared.Texts;

/** One document and its way from the drafter to the signer. */
@Controller
@Asks(Act.SEE_DOCUMENTS)
@RequestMapping("/registry/outgoing/{id}")
class DocumentController {
    private final Registry registry;
    private final Drafts drafts;
    private final SignOff signOff;
    private final Numbering numbering;
    private final DocumentPages pages;
    private final Attempt attempt;
    private final Access access;
    private final Texts texts;

    DocumentController(
            Registry registry,
            Drafts drafts,
            SignOff signOff,
            Numbering numbering,
            DocumentPages pages,
            Attempt attempt,
            Access access,
            Texts texts) {
        this.registry = registry;
        this.drafts = drafts;
        this.signOff = signOff;
        this.numbering = numbering;
        this.pages = pages;
        this.attempt = attempt;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(OutgoingId.of(id), Form.empty(texts), model);
    }

    @PostMapping("/submit")
    @Asks(Act.DRAFT_DOCUMENTS)
    String submit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return tried(
                id, sent, (document, form) -> signOff.submit(document, chosen(form), form.version()), model, response);
    }

    @PostMapping("/accept")
    @Asks(Act.REVIEW_DOCUMENTS)
    String accept(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return tried(
                id,
                sent,
                (document, form) -> signOff.accept(document, form.value("reason"), form.version()),
                model,
                response);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return tried(
                id,
                sent,
                (document, form) -> signOff.giveBack(document, form.value("reason"), form.version()),
                model,
                response);
    }

    /** By the drafter as long as the text is open, then by the clerk. */
    @PostMapping("/cancel")
    String cancel(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return tried(id, sent, this::cancel, model, response);
    }

    private void cancel(OutgoingId id, Form form) {
        OutgoingDocument document = registry.get(id);
        if (access.may(Act.NUMBER_DOCUMENTS) && !document.state().isOpen()) {
            numbering.cancel(id, form.value("reason"), form.version());
        } else {
            drafts.cancel(id, form.value("reason"), form.version());
        }
    }

    private static Map<Step, PositionId> chosen(Form form) {
        Map<Step, PositionId> chosen = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            Identifiers.read(form.value("step." + step))
                    .map(PositionId::new)
                    .ifPresent(position -> chosen.put(step, position));
        }
        return chosen;
    }

    private String tried(
            String id, MultiValueMap<String, String> sent, Deed deed, Model model, HttpServletResponse response) {
        OutgoingId document = registry.get(OutgoingId.of(id)).id();
        Form form = new Form(sent, texts);
        return attempt.of(
                form,
                () -> {
                    deed.does(document, form);
                    return "/registry/outgoing/" + document;
                },
                () -> page(document, form, model),
                response);
    }

    private String page(OutgoingId id, Form form, Model model) {
        model.addAttribute("page", pages.page(id));
        model.addAttribute("form", form);
        return "registry/document";
    }

    private interface Deed {
        void does(OutgoingId document, Form form);
    }
}
