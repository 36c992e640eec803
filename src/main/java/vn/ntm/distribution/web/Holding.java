package vn.ntm.distribution.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.drafting.Drafting;
import vn.ntm.registry.DocumentFile;
import vn.ntm.registry.DocumentFiles;
import vn.ntm.registry.DocumentLink;
import vn.ntm.registry.DocumentState;
import vn.ntm.registry.LinkKind;
import vn.ntm.registry.Links;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Registry;
import vn.ntm.shared.Texts;

/** Whether a sent document still holds, and its file: the signed copy when there is one. */
@Component
class Holding {
    private final Registry registry;
    private final Links links;
    private final DocumentFiles files;
    private final Drafting drafting;
    private final Texts texts;

    Holding(Registry registry, Links links, DocumentFiles files, Drafting drafting, Texts texts) {
        this.registry = registry;
        this.links = links;
        this.files = files;
        this.drafting = drafting;
        this.texts = texts;
    }

    /** Why it no longer holds, empty while it does. */
    String over(OutgoingDocument document) {
        if (document.state() == DocumentState.CANCELLED) {
            return texts.of("distribution.over.cancelled", document.cancelReason());
        }
        return links.of(document.id()).stream()
                .filter(link -> link.backwards() && link.kind() == LinkKind.REPLACES)
                .findFirst()
                .map(DocumentLink::name)
                .map(name -> texts.of("distribution.over.replaced", name))
                .orElse("");
    }

    byte[] pdf(OutgoingId id) {
        Optional<DocumentFile> signed = files.of(id).stream()
                .filter(file -> file.kind() == DocumentFile.Kind.SIGNED && file.isPdf())
                .findFirst();
        return signed.map(file -> files.content(id, file.id())).orElseGet(() -> drafting.pdf(registry.contentOf(id)));
    }
}
