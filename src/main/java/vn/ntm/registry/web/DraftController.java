package vn.ntm.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.registry.Drafts;
import vn.ntm.registry.NewDocument;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Registry;
import vn.ntm.shared.Texts;

/** Drafting a document and changing its text. What is typed can be checked before it is saved. */
@Controller
@Asks(Act.DRAFT_DOCUMENTS)
@RequestMapping("/registry/outgoing")
class DraftController {
    private final Registry registry;
    private final Drafts drafts;
    private final DraftPages pages;
    private final RegisterPlaces places;
    private final Attempt attempt;
    private final Texts texts;

    DraftController(
            Registry registry, Drafts drafts, DraftPages pages, RegisterPlaces places, Attempt attempt, Texts texts) {
        this.registry = registry;
        this.drafts = drafts;
        this.pages = pages;
        this.places = places;
        this.attempt = attempt;
        this.texts = texts;
    }

    @GetMapping("/new")
    String ask(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return show(pages.blank(new Form(asked, texts), places.own("")), model);
    }

    @PostMapping
    String draft(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        Form form = new Form(sent, texts);
        String unit = places.own("");
        UUID key = Identifiers.read(form.value("key")).orElseGet(UUID::randomUUID);
        Supplier<DraftPage> page = () -> pages.blank(form, unit);
        if (form.has("check", "1")) {
            return check(form, unit, page, model);
        }
        return attempt.of(
                form,
                () -> "/registry/outgoing/"
                        + registry.draft(new NewDocument(unit, DraftPages.read(form), typed(form), key)),
                () -> show(page.get(), model),
                response);
    }

    @GetMapping("/{id}/edit")
    String ask(@PathVariable String id, Model model) {
        return show(pages.of(Form.empty(texts), OutgoingId.of(id)), model);
    }

    @PostMapping("/{id}/edit")
    String edit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(sent, texts);
        OutgoingDocument document = registry.get(OutgoingId.of(id));
        Supplier<DraftPage> page = () -> pages.of(form, document.id());
        if (form.has("check", "1")) {
            return check(form, document.unitCode(), page, model);
        }
        return attempt.of(
                form,
                () -> {
                    drafts.edit(document.id(), DraftPages.read(form), content(form, document.id()), form.version());
                    return "/registry/outgoing/" + document.id();
                },
                () -> show(page.get(), model),
                response);
    }

    /** A text that another part of the product wrote stays as it is. */
    private OfficialDocument content(Form form, OutgoingId id) {
        OfficialDocument kept = registry.contentOf(id);
        return TypedText.canWrite(kept) ? typed(form) : kept;
    }

    private static OfficialDocument typed(Form form) {
        return TypedText.read(form.value("addressees"), form.value("text"));
    }

    private String check(Form form, String unit, Supplier<DraftPage> page, Model model) {
        boolean fine = true;
        try {
            drafts.check(DraftPages.read(form), unit);
        } catch (FieldsRefused refused) {
            form.refuse(refused);
            fine = false;
        }
        return show(page.get().found(fine), model);
    }

    private static String show(DraftPage page, Model model) {
        model.addAttribute("page", page);
        return "registry/draft";
    }
}
