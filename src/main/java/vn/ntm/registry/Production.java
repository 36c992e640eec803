package vn.ntm.registry;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.drafting.Drafting;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.Templates;
import vn.ntm.shared.Texts;

/**
 * Makes the Word file and the PDF of a document. Without a number they are made anew each time and kept nowhere. With one they are made once, after the
 * number is safe, and kept; what could not be made then is made when it is first asked for. So neither a slow printer holds up the next number, nor
 * does a broken one cost a number.
 */
@Service
public class Production {
    private static final Logger LOG = LoggerFactory.getLogger(Production.class);

    private final Registry registry;
    private final DocumentFiles files;
    private final Drafting drafting;
    private final Templates templates;
    private final TransactionTemplate transaction;
    private final Texts texts;

    Production(
            Registry registry,
            DocumentFiles files,
            Drafting drafting,
            Templates templates,
            TransactionTemplate transaction,
            Texts texts) {
        this.registry = registry;
        this.files = files;
        this.drafting = drafting;
        this.templates = templates;
        this.transaction = transaction;
        this.texts = texts;
    }

    /** A file with the name it is downloaded under. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on at once, never compared.
    public record Produced(String name, byte[] content) {}

    /**
     * The document in that form: the kept file once it has a number, before that one made from its newest wording.
     *
     * @throws DocumentNotFound when there is none that the one acting may see
     */
    public Produced file(OutgoingId id, FileFormat format) {
        OutgoingDocument document = registry.get(id);
        if (document.numbered() == null) {
            return new Produced(name(document, format), made(document, registry.contentOf(id), format));
        }
        if (kept(id, format).isEmpty()) {
            keep(id);
        }
        DocumentFile file = kept(id, format).orElseThrow(DocumentNotFound::new);
        return new Produced(file.name(), files.content(id, file.id()));
    }

    /** Whether a numbered document still waits for one of its files. */
    public boolean isPending(OutgoingDocument document) {
        return document.numbered() != null
                && (kept(document.id(), FileFormat.WORD).isEmpty()
                        || kept(document.id(), FileFormat.PDF).isEmpty());
    }

    /** Makes and keeps both files of a document that was just numbered; a failure is logged and leaves them to be made later. */
    public void keepOrLeaveForLater(OutgoingId id) {
        try {
            keep(id);
        } catch (RuntimeException failed) {
            LOG.error("The files of document {} could not be made yet", id, failed);
        }
    }

    /** In the product's name, for whoever opens the document first may only be reading. */
    private void keep(OutgoingId id) {
        Actor product = Actor.product(texts.of("registry.produced.by"));
        Acting.run(product, () -> {
            for (FileFormat format : FileFormat.values()) {
                if (kept(id, format).isEmpty()) {
                    keep(id, format, product);
                }
            }
        });
    }

    private void keep(OutgoingId id, FileFormat format, Actor product) {
        OutgoingDocument document = registry.get(id);
        byte[] content = made(document, registry.contentOf(id), format);
        transaction.executeWithoutResult(
                all -> files.keep(document, DocumentFile.Kind.PRODUCED, name(document, format), content, "", product));
    }

    private byte[] made(OutgoingDocument document, OfficialDocument content, FileFormat format) {
        return switch (format) {
            case WORD -> templates.docx(content, document.unitCode());
            case PDF -> drafting.pdf(content);
        };
    }

    private Optional<DocumentFile> kept(OutgoingId id, FileFormat format) {
        return files.of(id).stream()
                .filter(file -> file.kind() == DocumentFile.Kind.PRODUCED
                        && file.mediaType().equals(format.mediaType()))
                .findFirst();
    }

    /** "05-KH-UBND.docx"; a draft says so, and which wording it is. */
    private String name(OutgoingDocument document, FileFormat format) {
        OutgoingDocument.Numbered numbered = document.numbered();
        String bare = numbered == null
                ? texts.of("registry.draft-file", document.facts().subject(), document.textVersion())
                : numbered.text();
        String fit = bare.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]+", "-");
        return fit.substring(0, Math.min(100, fit.length())).strip() + "." + format.ending();
    }
}
