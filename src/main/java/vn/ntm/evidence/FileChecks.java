package vn.ntm.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.documents.ContentType;
import vn.ntm.documents.DocumentLimits;
import vn.ntm.documents.DocumentViews;
import vn.ntm.documents.PhotoFacts;
import vn.ntm.documents.Sha256;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Whether files can be evidence: what they are is judged by their content, and what is to be shown must open. */
@Component
class FileChecks {
    private static final int MOST_FILES = 20;
    private static final int LONGEST_NAME = 200;
    private static final String FIELD = "files";

    private final DocumentViews views;
    private final DocumentLimits limits;
    private final Texts texts;

    FileChecks(DocumentViews views, DocumentLimits limits, Texts texts) {
        this.views = views;
        this.limits = limits;
        this.texts = texts;
    }

    /** @return what each file is, in their order, without those that cannot be taken */
    List<PieceFile> of(EvidenceKind kind, List<NewFile> sent, Problems problems) {
        problems.addIf(kind == EvidenceKind.LINK && !sent.isEmpty(), FIELD, "evidence.files.link")
                .addIf(kind != EvidenceKind.LINK && sent.isEmpty(), FIELD, "evidence.files.missing")
                .addIf(sent.size() > MOST_FILES, FIELD, "evidence.files.many", MOST_FILES);
        if (sent.size() > MOST_FILES) {
            return List.of();
        }
        List<PieceFile> checked = new ArrayList<>();
        for (NewFile file : sent) {
            String name = tidy(file.name());
            try {
                checked.add(check(kind, name, file.content().bytes()));
            } catch (UnreadableDocument refused) {
                String reason = texts.of(refused.messageKey(), refused.arguments());
                problems.add(FIELD, "evidence.file.refused", name, reason);
            } catch (IOException broken) {
                problems.add(FIELD, "evidence.file.refused", name, texts.of("evidence.file.broken-off"));
            }
        }
        return checked;
    }

    private PieceFile check(EvidenceKind kind, String name, byte[] content) {
        if (content.length == 0) {
            throw new UnreadableDocument("documents.empty");
        }
        if (content.length > limits.fileBytes()) {
            throw new UnreadableDocument(
                    "documents.too-big",
                    DocumentLimits.megabytes(content.length),
                    DocumentLimits.megabytes(limits.fileBytes()));
        }
        ContentType type = ContentType.of(content);
        Format format = Format.of(type.mediaType())
                .orElseThrow(() -> new UnreadableDocument("evidence.file.unsupported", type.label()));
        if (kind == EvidenceKind.PHOTO && !format.isPicture()) {
            throw new UnreadableDocument("evidence.file.no-picture", type.label());
        }
        return new PieceFile(
                Sha256.ofContent(content), name, format.mediaType(), content.length, opened(format, content));
    }

    private PhotoFacts opened(Format format, byte[] content) {
        if (format.isPicture()) {
            return views.photoFacts(content);
        }
        if (format == Format.PDF) {
            views.pages(content);
        }
        return PhotoFacts.none();
    }

    /** The name without the folders some browsers put before it. */
    private static String tidy(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String bare = VietnameseText.squeezed(VietnameseText.atTheDoor(name)).replace("\u0000", "");
        String usable = bare.isEmpty() ? "tep" : bare;
        return usable.substring(Math.max(0, usable.length() - LONGEST_NAME));
    }
}
