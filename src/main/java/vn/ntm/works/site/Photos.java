package vn.ntm.works.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.documents.FileStore;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Work;
import vn.ntm.works.WorkNotFound;
import vn.ntm.works.WorkOvertaken;
import vn.ntm.works.Works;

/** Pictures of works: brought by whoever records progress, withdrawn with a reason, open to strangers only where somebody says so. */
@Service("workPhotos")
@Transactional
public class Photos {
    private final PhotoStore store;
    private final PictureChecks checks;
    private final FileStore files;
    private final Works works;
    private final Site site;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    Photos(
            PhotoStore store,
            PictureChecks checks,
            FileStore files,
            Works works,
            Site site,
            Access access,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.files = files;
        this.works = works;
        this.site = site;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** Newest first, those that are withdrawn too. */
    @Transactional(readOnly = true)
    public List<WorkPhoto> of(Work work) {
        access.requireToRead(Act.SEE_FUNDING, work.book().unitCode());
        return store.of(work);
    }

    /** @throws WorkNotFound when the work has none such */
    @Transactional(readOnly = true)
    public WorkPhoto get(Work work, UUID photo) {
        return of(work).stream()
                .filter(one -> one.id().equals(photo))
                .findFirst()
                .orElseThrow(WorkNotFound::new);
    }

    @Transactional(readOnly = true)
    WorkPhoto ofAnyWork(UUID photo) {
        return store.find(photo).orElseThrow(WorkNotFound::new);
    }

    /** Whether the one acting brings pictures of the work. */
    public boolean mayAdd(Work work) {
        return site.mayWrite(Act.RECORD_PROGRESS, work);
    }

    /** Whether the one acting may withdraw it and say who sees it. */
    public boolean mayChange(WorkPhoto photo) {
        return photo.stands() && access.mayChange(Act.RECORD_PROGRESS, photo.unit());
    }

    /**
     * Brings pictures, all of them or none; one that stands there already, as after a broken connection, is not brought twice.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    public void add(Book book, ProjectId id, NewPhoto photo) {
        Work work = works.get(book, id);
        Site.Writer writer = site.require(Act.RECORD_PROGRESS, work);
        List<PictureChecks.Picture> pictures = judged(work, photo);
        String unit = Site.place(work, writer.hamlet());
        for (int number = 0; number < pictures.size(); number++) {
            PictureChecks.Picture picture = pictures.get(number);
            keep(photo.pictures().get(number), picture, unit);
            if (store.add(work, photo, picture, writer, clock.instant())) {
                audit.changed("works.photo.audit.added", Site.subject(work), null, told(photo, picture));
            }
        }
    }

    /**
     * Whether it could be brought so, without bringing anything: for a form in which something is wrong already.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    @Transactional(readOnly = true)
    public void check(Book book, ProjectId id, NewPhoto photo) {
        Work work = works.get(book, id);
        site.require(Act.RECORD_PROGRESS, work);
        judged(work, photo);
    }

    private List<PictureChecks.Picture> judged(Work work, NewPhoto photo) {
        Problems problems = new Problems();
        List<PictureChecks.Picture> pictures = checks.of(photo.pictures(), problems);
        LocalDate day = photo.day();
        if (day == null) {
            pictures.stream()
                    .filter(one -> one.camera().takenAt() == null)
                    .forEach(one -> problems.add("day", "works.photo.problem.day", one.name()));
        } else {
            Site.past(problems, "day", day, works.today());
        }
        Site.limit(problems, "place", photo.place());
        Site.limit(problems, "note", photo.note());
        List<WorkPhoto> before = store.of(work);
        pictures.forEach(one -> before.stream()
                .filter(old -> old.stands() && old.sha256().equals(one.sha256()) && old.moment() != photo.moment())
                .findFirst()
                .ifPresent(old -> problems.add(
                        "files",
                        "works.photo.problem.twice",
                        one.name(),
                        texts.of(old.moment().nameKey()))));
        problems.refuse();
        return pictures;
    }

    private void keep(NewPhoto.Sent sent, PictureChecks.Picture picture, String unit) {
        try {
            files.store(sent.content().bytes(), picture.name(), unit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Told told(NewPhoto photo, PictureChecks.Picture picture) {
        return new Told(
                texts.of(photo.moment().nameKey()),
                picture.name(),
                picture.sha256().hex(),
                Vietnamese.date(day(picture, photo.day())),
                photo.place());
    }

    private static @Nullable LocalDate day(PictureChecks.Picture picture, @Nullable LocalDate said) {
        var taken = picture.camera().takenAt();
        return taken == null ? said : taken.toLocalDate();
    }

    private record Told(String stage, String fileName, String sha256, String day, String place) {}

    /**
     * It is no longer shown; that it was brought stays on record.
     *
     * @throws WorkOvertaken when somebody was faster
     */
    public void withdraw(Book book, ProjectId id, UUID photo, String reason, int seen) {
        Work work = works.get(book, id);
        WorkPhoto one = toChange(work, photo);
        Problems problems = new Problems().addIf(reason.isBlank(), "reason", "works.problem.reason");
        Site.limit(problems, "reason", reason);
        problems.refuse();
        requireDone(store.withdraw(one, reason.strip(), seen));
        audit.changed(
                "works.photo.audit.withdrawn",
                Site.subject(work),
                new Stood(one.sha256().hex()),
                new Withdrawn(reason.strip()));
    }

    private record Stood(String sha256) {}

    private record Withdrawn(String reason) {}

    /**
     * Says whether strangers may see it.
     *
     * @throws WorkOvertaken when somebody was faster
     */
    public void open(Book book, ProjectId id, UUID photo, boolean toAll, int seen) {
        Work work = works.get(book, id);
        WorkPhoto one = toChange(work, photo);
        requireDone(store.open(one, toAll, seen));
        audit.changed(
                toAll ? "works.photo.audit.opened" : "works.photo.audit.closed",
                Site.subject(work),
                null,
                new Stood(one.sha256().hex()));
    }

    private WorkPhoto toChange(Work work, UUID photo) {
        WorkPhoto one = get(work, photo);
        access.requireToChange(Act.RECORD_PROGRESS, one.unit());
        return one;
    }

    private static void requireDone(boolean done) {
        if (!done) {
            throw new WorkOvertaken();
        }
    }
}
