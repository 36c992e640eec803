package vn.ntm.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.Sha256;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.shared.VietnameseText;

/** The templates of a commune, one for each type of document; the built-in one where it has none of its own. Versions are kept for ever. */
@Service
@Transactional
public class Templates {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_BYTES = 5_000_000;

    private final TemplateRows rows;
    private final FileStore files;
    private final Drafting drafting;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Templates(TemplateRows rows, FileStore files, Drafting drafting, Access access, Audit audit, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.drafting = drafting;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The document as a Word file from the template that the commune uses now. */
    @Transactional(readOnly = true)
    public byte[] docx(OfficialDocument document, String unitCode) {
        return own(unitCode, document.type())
                .map(template -> drafting.docx(document, template))
                .orElseGet(() -> drafting.docx(document));
    }

    /** What the commune decided about the type, newest first; empty when it always used the built-in one. */
    @Transactional(readOnly = true)
    public List<Template> of(String unitCode, DocumentType type) {
        access.requireToRead(Act.KEEP_TEMPLATES, unitCode);
        return rows.of(unitCode, type.key());
    }

    /** The template in use, to be changed in Word. */
    @Transactional(readOnly = true)
    public byte[] current(String unitCode, DocumentType type) {
        access.requireToRead(Act.KEEP_TEMPLATES, unitCode);
        return own(unitCode, type).orElseGet(() -> drafting.template(type));
    }

    /** @throws TemplateNotFound when the commune has no such version, or it was the built-in one */
    @Transactional(readOnly = true)
    public byte[] version(String unitCode, DocumentType type, long id) {
        Sha256 file = version(of(unitCode, type), id).file();
        if (file == null) {
            throw new TemplateNotFound();
        }
        return content(file, unitCode);
    }

    /**
     * Uses the file from now on, unless something keeps it from being a template.
     *
     * @param seen id of the version that was in use when the page was read, 0 for none
     * @return what keeps it from being one; empty when it is in use now
     * @throws TemplateWasChanged when somebody was faster
     */
    public List<Finding> take(String unitCode, DocumentType type, String name, byte[] docx, long seen) {
        Actor actor = access.requireToChange(Act.KEEP_TEMPLATES, unitCode);
        List<Finding> found = examined(type, docx);
        if (found.isEmpty()) {
            String tidy = tidy(name);
            Sha256 file = files.store(docx, tidy, unitCode).sha256();
            use(unitCode, type, file, tidy, actor, seen);
        }
        return found;
    }

    /** Uses an earlier version again; 0 stands for the built-in one. */
    public void takeBack(String unitCode, DocumentType type, long id, long seen) {
        Actor actor = access.requireToChange(Act.KEEP_TEMPLATES, unitCode);
        if (id == 0) {
            use(unitCode, type, null, "", actor, seen);
        } else {
            Template wanted = version(rows.of(unitCode, type.key()), id);
            use(unitCode, type, wanted.file(), wanted.name(), actor, seen);
        }
    }

    private List<Finding> examined(DocumentType type, byte[] docx) {
        if (docx.length > MOST_BYTES) {
            return List.of(Finding.error(Element.TEMPLATE, "drafting.template.big"));
        }
        try {
            List<Finding> found = drafting.checkTemplate(docx, type);
            if (found.isEmpty()) {
                drafting.docx(OfficialDocument.of(type, Head.of(null, "A", "B", "C"), "D"), docx);
            }
            return found;
        } catch (UnreadableDocument unreadable) {
            return List.of(Finding.error(Element.TEMPLATE, unreadable.messageKey(), unreadable.arguments()));
        }
    }

    private void use(String unitCode, DocumentType type, @Nullable Sha256 file, String name, Actor by, long seen) {
        Optional<Template> before = rows.now(unitCode, type.key());
        rows.replace(new TemplateRows.Place(unitCode, type.key()), seen, file, name, by, clock.instant());
        audit.changed(
                file == null ? "drafting.audit.template-built-in" : "drafting.audit.template-taken",
                new Subject("document-template", unitCode + "/" + type.key(), type.name(), unitCode),
                before.map(Kept::of).orElse(null),
                new Kept(name, file == null ? "" : file.hex()));
    }

    private Optional<byte[]> own(String unitCode, DocumentType type) {
        return rows.now(unitCode, type.key()).map(Template::file).map(file -> content(file, unitCode));
    }

    private byte[] content(Sha256 file, String unitCode) {
        try (InputStream in = files.open(file, unitCode)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Template version(List<Template> all, long id) {
        return all.stream().filter(one -> one.id() == id).findFirst().orElseThrow(TemplateNotFound::new);
    }

    /** The name without the folders some browsers put before it. */
    private static String tidy(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String bare = VietnameseText.squeezed(VietnameseText.atTheDoor(name)).replace("\u0000", "");
        return bare.isEmpty() ? "mau.docx" : bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }

    private record Kept(String fileName, String sha256) {
        static Kept of(Template template) {
            Sha256 file = template.file();
            return new Kept(template.name(), file == null ? "" : file.hex());
        }
    }
}
