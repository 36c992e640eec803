package vn.ntm.registry.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.people.Identifiers;
import vn.ntm.people.PositionId;
import vn.ntm.registry.Authority;
import vn.ntm.registry.BodyId;
import vn.ntm.registry.DocumentFacts;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Registry;
import vn.ntm.registry.SignOff;
import vn.ntm.registry.Step;
import vn.ntm.registry.Urgency;
import vn.ntm.shared.Texts;

/** Makes the form of a draft, and reads it. */
@Component
class DraftPages {
    private static final BodyId NO_BODY = new BodyId(new UUID(0, 0));

    private final Registry registry;
    private final SignOff signOff;
    private final DocumentWords words;
    private final DocumentChoices choices;
    private final Texts texts;

    DraftPages(Registry registry, SignOff signOff, DocumentWords words, DocumentChoices choices, Texts texts) {
        this.registry = registry;
        this.signOff = signOff;
        this.words = words;
        this.choices = choices;
        this.texts = texts;
    }

    DraftPage blank(Form form, String unit) {
        form.usually("key", UUID.randomUUID())
                .usually("authority", Authority.TM)
                .usually("urgency", Urgency.NORMAL);
        return page(form, unit, "/registry/outgoing", "/registry/outgoing", null, true);
    }

    /** With what is kept, unless something was typed already. */
    DraftPage of(Form form, OutgoingId id) {
        OutgoingDocument document = registry.get(id);
        DocumentFacts facts = document.facts();
        OfficialDocument content = registry.contentOf(id);
        String text = String.join("\n", TypedText.lines(content));
        boolean ownText = TypedText.canWrite(content);
        boolean overtaken = form.error("version") != null;
        form.usually("version", document.version())
                .usually("body", facts.body())
                .usually("type", facts.type())
                .usually("subject", facts.subject())
                .usually("urgency", facts.urgency())
                .usually("authority", facts.authority())
                .usually("signer", facts.signer())
                .usually("recipients", String.join("\n", facts.recipients()))
                .usually("draftingUnit", facts.draftingUnit())
                .usually("draftingSymbol", facts.draftingSymbol())
                .usually("addressees", String.join("\n", content.addressees()))
                .usually("text", text);
        if (overtaken) {
            form.with("version", document.version());
        }
        String path = "/registry/outgoing/" + id;
        List<Fact> kept = overtaken ? kept(document, text) : null;
        return page(form, document.unitCode(), path + "/edit", path, kept, ownText);
    }

    private List<Fact> kept(OutgoingDocument document, String text) {
        List<Fact> kept = new java.util.ArrayList<>();
        kept.add(new Fact(texts.of("registry.field.subject"), document.facts().subject()));
        kept.addAll(words.facts(document));
        kept.add(new Fact(texts.of("registry.field.text"), text));
        return kept;
    }

    private DraftPage page(
            Form form, String unit, String action, String back, @Nullable List<Fact> kept, boolean ownText) {
        return new DraftPage(
                form,
                action,
                back,
                texts.of(action.endsWith("/edit") ? "registry.edit" : "registry.new"),
                choices.issuing(unit),
                choices.types(unit),
                choices.of(Urgency.values(), Urgency::nameKey),
                choices.of(Authority.values(), Authority::nameKey),
                choices.positions(signOff.candidates(Step.SIGNER, unit)),
                kept,
                ownText,
                false);
    }

    /** As people type them from a finished document: with dash and semicolon. */
    static List<String> recipients(String typed) {
        return typed.lines()
                .map(line -> line.strip()
                        .replaceFirst("^[-–]\\s*", "")
                        .replaceFirst("[;,.]$", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static DocumentFacts read(Form form) {
        return new DocumentFacts(
                Identifiers.read(form.value("body")).map(BodyId::new).orElse(NO_BODY),
                form.value("type"),
                form.value("subject"),
                form.choice("urgency", Urgency.values()).orElse(Urgency.NORMAL),
                form.choice("authority", Authority.values()).orElse(Authority.TM),
                Identifiers.read(form.value("signer")).map(PositionId::new).orElse(null),
                recipients(form.value("recipients")),
                form.value("draftingUnit"),
                form.value("draftingSymbol"));
    }
}
