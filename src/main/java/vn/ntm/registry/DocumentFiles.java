package vn.ntm.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.documents.ContentType;
import vn.ntm.documents.DocumentReading;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.DocumentViews;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.PdfSignature;
import vn.ntm.documents.StoredFileIsDamaged;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Files of documents: what was brought, and the copy with the digital signature. Nothing that was kept is ever taken away. */
@Service
@Transactional
public class DocumentFiles {
    private static final int LONGEST_NAME = 200;
    private static final String PDF = "application/pdf";
    private static final List<String> TAKEN =
            List.of(PDF, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Registry registry;
    private final FileRows rows;
    private final FileStore files;
    private final DocumentViews views;
    private final DocumentReading reading;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    DocumentFiles(
            Registry registry,
            FileRows rows,
            FileStore files,
            DocumentViews views,
            DocumentReading reading,
            Access access,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.registry = registry;
        this.rows = rows;
        this.files = files;
        this.views = views;
        this.reading = reading;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<DocumentFile> of(OutgoingId id) {
        return rows.of(registry.get(id).id());
    }

    /** @throws DocumentNotFound when the document has no such file */
    @Transactional(readOnly = true)
    public DocumentFile get(OutgoingId id, long file) {
        return of(id).stream().filter(one -> one.id() == file).findFirst().orElseThrow(DocumentNotFound::new);
    }

    /** The file, byte for byte. */
    @Transactional(readOnly = true)
    public byte[] content(OutgoingId id, long file) {
        DocumentFile wanted = get(id, file);
        try (InputStream in = files.open(wanted.sha256(), registry.get(id).unitCode())) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Who signed the file; null when it can no longer be read. */
    @Transactional(readOnly = true)
    public @Nullable List<PdfSignature> signatures(OutgoingId id, DocumentFile file) {
        try {
            return file.isPdf() ? views.signatures(content(id, file.id())) : List.of();
        } catch (UnreadableDocument | StoredFileIsDamaged unreadable) {
            return null;
        }
    }

    /** A file that somebody made elsewhere, until the document is signed; afterwards the clerk alone. */
    public void bring(OutgoingId id, String name, byte[] content) {
        OutgoingDocument document = registry.get(id);
        Act act = document.state().isOpen() ? Act.DRAFT_DOCUMENTS : Act.NUMBER_DOCUMENTS;
        Actor actor = access.requireToChange(act, document.unitCode());
        Problems problems = new Problems();
        refuseUnfit(content, TAKEN, "file", problems);
        problems.refuse();
        keep(document, DocumentFile.Kind.BROUGHT, name, content, "", actor);
    }

    /**
     * The issued document with its digital signature. What speaks against it is said; with a reason it is taken all the same, and both are kept.
     *
     * @throws vn.ntm.people.FieldsRefused with every doubt, as long as no reason is given
     */
    public void bringSigned(OutgoingId id, String name, byte[] content, String reason) {
        OutgoingDocument document = registry.get(id);
        Actor actor = access.requireToChange(Act.NUMBER_DOCUMENTS, document.unitCode());
        if (document.state() != DocumentState.NUMBERED && document.state() != DocumentState.ISSUED) {
            throw new DocumentIsElsewhere(document.state());
        }
        Problems problems = new Problems();
        refuseUnfit(content, List.of(PDF), "signed", problems);
        problems.addIf(reason.length() > Delivery.LONGEST, "signedReason", "registry.too-long", Delivery.LONGEST)
                .refuse();
        List<String> doubts = doubts(document, name, content);
        if (reason.isBlank()) {
            doubts.forEach(doubt -> problems.add("signed", doubt));
            problems.addIf(!doubts.isEmpty(), "signedReason", "registry.signed.reason")
                    .refuse();
        }
        String remark = doubts.isEmpty()
                ? ""
                : doubts.stream().map(texts::of).collect(Collectors.joining(" ")) + " " + reason.strip();
        keep(document, DocumentFile.Kind.SIGNED, name, content, remark.strip(), actor);
    }

    private List<String> doubts(OutgoingDocument document, String name, byte[] content) {
        try {
            return SignedCopy.doubts(document, views.signatures(content), text(name, content));
        } catch (UnreadableDocument damaged) {
            return List.of(damaged.messageKey());
        }
    }

    private @Nullable DocumentText text(String name, byte[] content) {
        try {
            return reading.read(content, name);
        } catch (UnreadableDocument unreadable) {
            return null;
        }
    }

    private void refuseUnfit(byte[] content, List<String> taken, String field, Problems problems) {
        problems.addIf(content.length == 0, field, "registry.file.missing");
        if (content.length > 0) {
            ContentType type = ContentType.of(content);
            problems.addIf(
                    !taken.contains(type.mediaType()),
                    field,
                    taken.size() == 1 ? "registry.file.no-pdf" : "registry.file.unfit",
                    type.label());
        }
    }

    /** Keeps a file as what it is, the same one for the same wording once; answers which it is. */
    long keep(
            OutgoingDocument document,
            DocumentFile.Kind kind,
            String name,
            byte[] content,
            String remark,
            Actor actor) {
        String tidy = tidy(name);
        FileRows.Named file = new FileRows.Named(tidy, files.store(content, tidy, document.unitCode()), remark);
        if (rows.add(document, kind, file, actor, clock.instant())) {
            audit.changed(
                    "registry.audit.file-" + kind.name().toLowerCase(java.util.Locale.ROOT),
                    Registry.subject(document),
                    null,
                    new Kept(tidy, file.stored().sha256().hex(), remark));
        }
        return rows.of(document.id()).stream()
                .filter(one ->
                        one.kind() == kind && one.sha256().equals(file.stored().sha256()))
                .mapToLong(DocumentFile::id)
                .findFirst()
                .orElse(0);
    }

    /** The name without the folders some browsers put before it. */
    private static String tidy(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String bare = VietnameseText.squeezed(VietnameseText.atTheDoor(name)).replace("\u0000", "");
        String usable = bare.isEmpty() ? "van-ban" : bare;
        return usable.substring(Math.max(0, usable.length() - LONGEST_NAME));
    }

    private record Kept(String fileName, String sha256, String reason) {}
}
