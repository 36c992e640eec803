package vn.ntm.works.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.documents.DocumentViews;
import vn.ntm.documents.FileStore;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.shared.Texts;
import vn.ntm.works.WorkNotFound;
import vn.ntm.works.Works;

/**
 * Pictures of works drawn anew, without what the camera wrote into them. Whoever may see the work sees those of all its hamlets, so the product opens the files. Has
 * no transaction of its own: each begins with whoever acts in it.
 */
@Component("workPhotoViews")
public class PhotoViews {
    private static final int SHOWN_SIDE = 1600;
    private static final int SMALL_SIDE = 480;

    private final Works works;
    private final Photos photos;
    private final FileStore files;
    private final DocumentViews views;
    private final Actor product;

    PhotoViews(Works works, Photos photos, FileStore files, DocumentViews views, Texts texts) {
        this.works = works;
        this.photos = photos;
        this.files = files;
        this.views = views;
        this.product = Actor.product(texts.of("works.photo.shown-by"));
    }

    /**
     * The picture as JPEG.
     *
     * @param small whether for a list
     * @throws WorkNotFound when it is withdrawn
     */
    public byte[] picture(Book book, ProjectId work, UUID photo, boolean small) {
        WorkPhoto one = photos.get(works.get(book, work), photo);
        if (!one.stands()) {
            throw new WorkNotFound();
        }
        return drawn(one, small);
    }

    /**
     * A picture that strangers may see, as JPEG small enough for a list.
     *
     * @throws WorkNotFound when they may not
     */
    public byte[] open(UUID photo) {
        WorkPhoto one = Acting.as(product, () -> photos.ofAnyWork(photo));
        if (!one.stands() || !one.openToAll()) {
            throw new WorkNotFound();
        }
        return drawn(one, true);
    }

    private byte[] drawn(WorkPhoto photo, boolean small) {
        return views.picture(Acting.as(product, () -> bytes(photo)), small ? SMALL_SIDE : SHOWN_SIDE);
    }

    private byte[] bytes(WorkPhoto photo) {
        try (InputStream content = files.open(photo.sha256(), photo.unit())) {
            return content.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
