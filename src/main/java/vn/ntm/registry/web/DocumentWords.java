package vn.ntm.registry.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.documents.PdfSignature;
import vn.ntm.registry.Authority;
import vn.ntm.registry.Delivery;
import vn.ntm.registry.DocumentFile;
import vn.ntm.registry.DocumentFiles;
import vn.ntm.registry.DocumentLink;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.PastWording;
import vn.ntm.registry.Urgency;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Puts what is known of a document, its files and links into words. */
@Component
class DocumentWords {
    private static final int KILO = 1024;

    private final DocumentFiles files;
    private final DocumentChoices choices;
    private final Texts texts;

    DocumentWords(DocumentFiles files, DocumentChoices choices, Texts texts) {
        this.files = files;
        this.choices = choices;
        this.texts = texts;
    }

    List<Fact> facts(OutgoingDocument document) {
        List<Fact> facts = new ArrayList<>();
        OutgoingDocument.@Nullable Numbered numbered = document.numbered();
        add(facts, "type", choices.typeName(document.facts().type(), document.unitCode()));
        add(facts, "body", document.bodyName());
        if (numbered != null) {
            add(facts, "date", Vietnamese.date(numbered.date()));
        }
        Authority authority = document.facts().authority();
        add(
                facts,
                "signer",
                texts.of(
                        "registry.signer",
                        texts.of(authority.nameKey()),
                        document.signer().title(),
                        document.signer().name()));
        if (document.facts().urgency() != Urgency.NORMAL) {
            add(facts, "urgency", texts.of(document.facts().urgency().nameKey()));
        }
        add(facts, "recipients", String.join("; ", document.facts().recipients()));
        add(facts, "draftingUnit", document.facts().draftingUnit());
        add(
                facts,
                "drafted",
                texts.of(
                        "registry.by-at",
                        document.drafted().by(),
                        Vietnamese.moment(document.drafted().at())));
        add(facts, "wording", String.valueOf(document.textVersion()));
        if (numbered != null) {
            delivery(facts, document.delivery());
        }
        add(facts, "cancelReason", document.cancelReason());
        return facts;
    }

    private void delivery(List<Fact> facts, Delivery delivery) {
        Integer copies = delivery.copies();
        Integer years = delivery.retentionYears();
        add(facts, "keptBy", delivery.keptBy());
        add(
                facts,
                "retention",
                years == null ? texts.of("registry.retention.ever") : texts.of("registry.retention.years", years));
        add(facts, "copies", copies == null ? "" : copies.toString());
        add(facts, "sentOn", Vietnamese.date(delivery.sentOn()));
        add(facts, "receipt", delivery.receipt());
        add(facts, "note", delivery.note());
    }

    List<DocumentPage.File> files(OutgoingDocument document) {
        return files.of(document.id()).stream()
                .map(file -> file(document, file))
                .toList();
    }

    private DocumentPage.File file(OutgoingDocument document, DocumentFile file) {
        String size = Vietnamese.number(Math.max(1, file.size() / KILO));
        return new DocumentPage.File(
                "/registry/outgoing/" + document.id() + "/files/" + file.id(),
                file.name(),
                texts.of(
                        "registry.file.detail",
                        texts.of(file.kind().nameKey()),
                        size,
                        file.by(),
                        Vietnamese.moment(file.at()),
                        file.textVersion()),
                file.kind() == DocumentFile.Kind.SIGNED ? signatures(document, file) : List.of(),
                file.remark());
    }

    DocumentPage.Wording wording(OutgoingDocument document, PastWording past) {
        boolean now = past.number() == document.textVersion();
        return new DocumentPage.Wording(
                texts.of(now ? "registry.wording.now" : "registry.wording.name", past.number()),
                texts.of("registry.by-at", past.by(), Vietnamese.moment(past.at())),
                now ? null : "/registry/outgoing/" + document.id() + "/wordings/" + past.number());
    }

    private List<DocumentPage.Signature> signatures(OutgoingDocument document, DocumentFile file) {
        List<PdfSignature> signatures = files.signatures(document.id(), file);
        return signatures == null
                ? List.of(new DocumentPage.Signature(
                        "", new Badge("brick", "circle-x-f", texts.of("registry.signature.damaged")), ""))
                : signatures.stream().map(this::signature).toList();
    }

    private DocumentPage.Signature signature(PdfSignature signature) {
        String signer = signature.signer();
        String issuer = signature.issuer();
        Instant at = signature.signedAt();
        String when = at == null ? texts.of("registry.signature.no-time") : Vietnamese.moment(at);
        return new DocumentPage.Signature(
                signer == null ? texts.of("registry.signature.nameless") : signer,
                verdict(signature),
                texts.of(
                        "registry.signature.detail",
                        when,
                        issuer == null ? texts.of("registry.signature.nobody") : issuer));
    }

    private Badge verdict(PdfSignature signature) {
        return switch (signature.seal()) {
            case BROKEN -> new Badge("brick", "circle-x-f", texts.of("registry.signature.changed"));
            case UNREADABLE -> new Badge("stone", "help-circle", texts.of("registry.signature.unreadable"));
            case WHOLE ->
                signature.wholeDocument()
                        ? new Badge("leaf", "circle-check-f", texts.of("registry.signature.unchanged"))
                        : new Badge("rice", "alert-triangle", texts.of("registry.signature.added-to"));
        };
    }

    DocumentPage.Link link(String path, DocumentLink link, boolean changes) {
        String date = Vietnamese.date(link.dated());
        String detail = date.isEmpty() ? link.subject() : texts.of("registry.link.detail", date, link.subject());
        String way = link.outgoing() != null
                ? "/registry/outgoing/" + link.outgoing()
                : link.incoming() != null ? "/registry/incoming/" + link.incoming() : null;
        return new DocumentPage.Link(
                texts.of(
                        link.backwards()
                                ? link.kind().nameKey() + ".back"
                                : link.kind().nameKey()),
                link.name(),
                detail,
                way,
                changes && !link.backwards() ? path + "/links/" + link.id() + "/end" : null);
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.of("registry.fact." + key), value));
        }
    }
}
