package vn.ntm.works.web.site;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.documents.PhotoFacts;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Work;
import vn.ntm.works.site.PhotoMoment;
import vn.ntm.works.site.Photos;
import vn.ntm.works.site.WorkPhoto;

/** Puts pictures of works into words. */
@Component("workPhotoPages")
class PhotoPages {
    private static final int DEGREE_DECIMALS = 5;

    private final Photos photos;
    private final SiteForms forms;
    private final Texts texts;

    PhotoPages(Photos photos, SiteForms forms, Texts texts) {
        this.photos = photos;
        this.forms = forms;
        this.texts = texts;
    }

    PhotosPage all(Work work, SentForm form) {
        List<WorkPhoto> all = photos.of(work);
        List<PhotosPage.Group> groups = Arrays.stream(PhotoMoment.values())
                .map(moment -> new PhotosPage.Group(
                        moment.name().toLowerCase(Locale.ROOT),
                        texts.of(moment.nameKey()),
                        all.stream()
                                .filter(one -> one.stands() && one.moment() == moment)
                                .map(one -> line(work, one))
                                .toList()))
                .toList();
        return new PhotosPage(
                WorkHead.of(work, texts),
                groups,
                all.stream()
                        .filter(one -> !one.stands())
                        .map(one -> line(work, one))
                        .toList(),
                forms.choices(PhotoMoment.values(), PhotoMoment::nameKey),
                photos.mayAdd(work),
                form);
    }

    PhotoPage one(Work work, WorkPhoto photo, SentForm form) {
        return new PhotoPage(WorkHead.of(work, texts), line(work, photo), photos.mayChange(photo), form);
    }

    private PhotoLine line(Work work, WorkPhoto photo) {
        return new PhotoLine(
                work.path() + "/photos/" + photo.id(),
                texts.of(photo.moment().nameKey()),
                when(photo),
                photo.place(),
                coordinates(photo.camera()),
                photo.note(),
                texts.of("works.photo.by", photo.by(), Vietnamese.moment(photo.at())),
                photo.openToAll(),
                photo.withdrawn(),
                photo.version());
    }

    private String when(WorkPhoto photo) {
        var taken = photo.camera().takenAt();
        return taken == null
                ? texts.of("works.photo.when.said", Vietnamese.date(photo.saidDay()))
                : texts.of("works.photo.when.camera", Vietnamese.moment(taken));
    }

    private String coordinates(PhotoFacts camera) {
        String latitude = degrees(camera.latitude());
        return latitude.isEmpty() ? "" : texts.of("works.photo.where.camera", latitude, degrees(camera.longitude()));
    }

    private static String degrees(@Nullable BigDecimal value) {
        return value == null ? "" : Vietnamese.number(value, DEGREE_DECIMALS);
    }
}
