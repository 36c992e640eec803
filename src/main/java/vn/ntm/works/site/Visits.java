package vn.ntm.works.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Work;
import vn.ntm.works.WorkNotFound;
import vn.ntm.works.WorkOvertaken;
import vn.ntm.works.Works;

/** Visits of the community investment supervision board (handbook 5.2) with the owner's answers: written once, never changed. */
@Service("workVisits")
@Transactional
public class Visits {
    /** No board is larger. */
    public static final int MOST_MEMBERS = 200;

    private final VisitStore store;
    private final Works works;
    private final Site site;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    Visits(VisitStore store, Works works, Site site, Access access, Audit audit, Texts texts, Clock clock) {
        this.store = store;
        this.works = works;
        this.site = site;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Visit> of(Work work) {
        access.requireToRead(Act.SEE_FUNDING, work.book().unitCode());
        return store.of(work);
    }

    /** @throws WorkNotFound when the work has none such */
    @Transactional(readOnly = true)
    public Visit get(Work work, UUID visit) {
        return of(work).stream()
                .filter(one -> one.id().equals(visit))
                .findFirst()
                .orElseThrow(WorkNotFound::new);
    }

    /** Whether the one acting writes visits of the work. */
    public boolean maySupervise(Work work) {
        return site.mayWrite(Act.SUPERVISE_WORKS, work);
    }

    /** Whether the one acting answers for the owner. */
    public boolean mayAnswer(Work work) {
        return access.mayChange(Act.KEEP_PROJECTS, work.book().unitCode());
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken */
    public UUID add(Book book, ProjectId id, NewVisit visit) {
        Work work = works.get(book, id);
        Site.Writer writer = site.require(Act.SUPERVISE_WORKS, work);
        judge(visit);
        UUID added = UUID.randomUUID();
        store.add(work, added, visit, writer, clock.instant());
        audit.changed("works.visit.audit.added", Site.subject(work), null, told(visit));
        return added;
    }

    private void judge(NewVisit visit) {
        Problems problems = new Problems();
        Site.past(problems, "day", visit.day(), works.today());
        problems.addIf(visit.members() < 1 || visit.members() > MOST_MEMBERS, "members", "works.visit.problem.members")
                .addIf(visit.lookedAt().isBlank(), "lookedAt", "works.visit.problem.looked-at")
                .addIf(
                        visit.finding() != Finding.NONE && visit.words().isBlank(),
                        "words",
                        "works.visit.problem.words");
        Site.limit(problems, "lookedAt", visit.lookedAt());
        Site.limit(problems, "words", visit.words());
        problems.refuse();
    }

    /**
     * The owner answers a finding, once.
     *
     * @throws WorkOvertaken when it has an answer already
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    public void answer(Book book, ProjectId id, UUID visit, LocalDate day, String words) {
        Actor actor = access.requireToChange(Act.KEEP_PROJECTS, book.unitCode());
        Work work = works.get(book, id);
        Visit asked = get(work, visit);
        Problems problems = new Problems()
                .addIf(words.isBlank(), "answer", "works.visit.problem.answer")
                .addIf(day.isBefore(asked.facts().day()), "answerDay", "works.visit.problem.before-visit");
        Site.past(problems, "answerDay", day, works.today());
        Site.limit(problems, "answer", words);
        problems.refuse();
        Visit.Reply reply = new Visit.Reply(day, words.strip(), clock.instant(), actor.signature());
        if (!store.answer(work, visit, reply)) {
            throw new WorkOvertaken();
        }
        audit.changed(
                "works.visit.audit.answered",
                Site.subject(work),
                told(asked.facts()),
                new Answered(Vietnamese.date(day), reply.words()));
    }

    private Told told(NewVisit visit) {
        return new Told(
                Vietnamese.date(visit.day()), texts.of(visit.finding().nameKey()), visit.lookedAt(), visit.words());
    }

    private record Told(String day, String result, String content, String words) {}

    private record Answered(String day, String answer) {}
}
