package vn.ntm.contributions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.funding.ProjectNames;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.Units;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** Drives of a commune's hamlets: proposed, decided by the meeting, opened, closed. */
@Service
@Transactional
public class Drives {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;

    private final DriveStore store;
    private final Units units;
    private final ObjectProvider<ProjectNames> projects;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Drives(
            DriveStore store,
            Units units,
            ObjectProvider<ProjectNames> projects,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.units = units;
        this.projects = projects;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Drive> of(Book book) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.of(book);
    }

    /** @throws ContributionNotFound when the book has none such */
    @Transactional(readOnly = true)
    public Drive get(Book book, DriveId id) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.find(book, id).orElseThrow(ContributionNotFound::new);
    }

    /** Hamlets of the commune today, or on the last day it was there. */
    @Transactional(readOnly = true)
    public List<Hamlet> hamlets(String unit) {
        return units.hamletsNear(unit, today());
    }

    /**
     * Proposes a drive.
     *
     * @throws vn.ntm.people.FieldsRefused when its words set a level that each household or head must give, or something is missing
     */
    public DriveId propose(Book book, DriveFacts facts) {
        access.requireToChange(Act.KEEP_DRIVES, facts.hamlet().isEmpty() ? book.unitCode() : facts.hamlet());
        Problems problems = new Problems()
                .addIf(facts.name().isBlank(), "name", "contributions.problem.name")
                .addIf(facts.name().length() > LONGEST_NAME, "name", "contributions.problem.long", LONGEST_NAME)
                .addIf(facts.purpose().isBlank(), "purpose", "contributions.problem.purpose")
                .addIf(facts.purpose().length() > LONGEST_TEXT, "purpose", "contributions.problem.long", LONGEST_TEXT)
                .addIf(isUnknown(book, facts.hamlet()), "hamlet", "contributions.problem.hamlet")
                .addIf(
                        facts.project() != null && !works(book).containsKey(facts.project()),
                        "project",
                        "contributions.problem.project");
        QuotaWords.in(facts.name()).ifPresent(words -> problems.add("name", "contributions.problem.quota", words));
        QuotaWords.in(facts.purpose())
                .ifPresent(words -> problems.add("purpose", "contributions.problem.quota", words));
        problems.refuse();
        Drive drive = new Drive(DriveId.next(), book, facts, null, DriveState.PROPOSED, 0);
        store.add(drive, access.actor(), clock.instant());
        audit.changed(
                "contributions.audit.drive.proposed",
                subject(drive),
                null,
                new Proposed(facts.name(), facts.purpose(), facts.hamlet(), nameOf(book, facts.project())));
        return drive.id();
    }

    /** Works of the book to which a drive may belong, by name. */
    @Transactional(readOnly = true)
    public Map<ProjectId, String> works(Book book) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return projects.stream().map(kept -> kept.of(book)).findFirst().orElse(Map.of());
    }

    private String nameOf(Book book, @Nullable ProjectId project) {
        return project == null ? "" : works(book).getOrDefault(project, "");
    }

    private boolean isUnknown(Book book, String hamlet) {
        return hamlets(book.unitCode()).stream().noneMatch(one -> one.code().equals(hamlet));
    }

    /** Writes down the hamlet's meeting, again as long as the drive is not open. */
    public void meet(Book book, DriveId id, Meeting meeting, int seen) {
        Drive drive = toChange(book, id);
        new Problems()
                .addIf(drive.state() != DriveState.PROPOSED, "metOn", "contributions.problem.drive-open")
                .addIf(meeting.day().isAfter(today()), "metOn", "contributions.problem.future")
                .addIf(meeting.minutes().isBlank(), "minutes", "contributions.problem.minutes")
                .addIf(meeting.minutes().length() > LONGEST_NAME, "minutes", "contributions.problem.long", LONGEST_NAME)
                .addIf(!meeting.link().matches("(/[A-Za-z0-9][\\w/?=&.-]*)?"), "link", "contributions.problem.link")
                .refuse();
        store.meet(id, meeting, seen);
        audit.changed("contributions.audit.drive.met", subject(drive), drive.meeting(), meeting);
    }

    /** @throws vn.ntm.people.FieldsRefused before the meeting decided by majority */
    public void open(Book book, DriveId id, int seen) {
        Drive drive = toChange(book, id);
        Meeting meeting = drive.meeting();
        new Problems()
                .addIf(meeting == null, "drive", "contributions.problem.no-meeting")
                .addIf(meeting != null && !meeting.decidedForIt(), "drive", "contributions.problem.no-majority")
                .addIf(drive.state() != DriveState.PROPOSED, "drive", "contributions.problem.drive-open")
                .refuse();
        move(drive, DriveState.OPEN, seen);
    }

    /** No pledges are taken any more. */
    public void close(Book book, DriveId id, int seen) {
        Drive drive = toChange(book, id);
        new Problems()
                .addIf(drive.state() != DriveState.OPEN, "drive", "contributions.problem.drive-not-open")
                .refuse();
        move(drive, DriveState.CLOSED, seen);
    }

    private void move(Drive drive, DriveState to, int seen) {
        store.move(drive.id(), to, seen);
        audit.changed(
                to == DriveState.OPEN ? "contributions.audit.drive.opened" : "contributions.audit.drive.closed",
                subject(drive),
                new Stood(drive.state()),
                new Stood(to));
    }

    private record Proposed(String name, String purpose, String hamlet, String work) {}

    private record Stood(DriveState state) {}

    private Drive toChange(Book book, DriveId id) {
        Drive drive = get(book, id);
        access.requireToChange(Act.KEEP_DRIVES, drive.facts().hamlet());
        return drive;
    }

    private static Subject subject(Drive drive) {
        return new Subject(
                "contribution-drive",
                drive.id().toString(),
                drive.facts().name(),
                drive.book().unitCode());
    }
}
