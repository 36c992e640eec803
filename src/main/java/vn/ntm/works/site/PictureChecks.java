package vn.ntm.works.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** Whether files can be pictures of a work: what they are is judged by their content, and each must open. */
@Component("workPictureChecks")
class PictureChecks {
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 200;
    private static final String FIELD = "files";
    private static final Set<String> TAKEN = Set.of("image/jpeg", "image/png");

    private final DocumentViews views;
    private final DocumentLimits limits;
    private final Texts texts;

    PictureChecks(DocumentViews views, DocumentLimits limits, Texts texts) {
        this.views = views;
        this.limits = limits;
        this.texts = texts;
    }

    /** What a sent picture is. */
    record Picture(Sha256 sha256, String name, PhotoFacts camera) {}

    /** @return what each is, in their order, without those that cannot be taken */
    List<Picture> of(List<NewPhoto.Sent> sent, Problems problems) {
        problems.addIf(sent.isEmpty(), FIELD, "works.photo.problem.missing")
                .addIf(sent.size() > MOST, FIELD, "works.photo.problem.many", MOST);
        List<Picture> checked = new ArrayList<>();
        for (NewPhoto.Sent one : sent.size() > MOST ? List.<NewPhoto.Sent>of() : sent) {
            String name = tidy(one.name());
            try {
                checked.add(check(name, one.content().bytes()));
            } catch (UnreadableDocument refused) {
                String reason = texts.of(refused.messageKey(), refused.arguments());
                problems.add(FIELD, "works.photo.problem.refused", name, reason);
            } catch (IOException broken) {
                problems.add(FIELD, "works.photo.problem.refused", name, texts.of("works.photo.problem.broken-off"));
            }
        }
        return checked;
    }

    private Picture check(String name, byte[] content) {
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
        if (!TAKEN.contains(type.mediaType())) {
            throw new UnreadableDocument("works.photo.problem.no-picture", type.label());
        }
        return new Picture(Sha256.ofContent(content), name, views.photoFacts(content));
    }

    /** The name without the folders some browsers put before it. */
    private static String tidy(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String bare = VietnameseText.squeezed(VietnameseText.atTheDoor(name)).replace("\u0000", "");
        String usable = bare.isEmpty() ? "anh" : bare;
        return usable.substring(Math.max(0, usable.length() - LONGEST_NAME));
    }
}
