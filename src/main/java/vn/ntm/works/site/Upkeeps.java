package vn.ntm.works.site;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Work;
import vn.ntm.works.Works;

/** Upkeep of works that are accepted: what was done and how the work stands. What it cost is told only; money is in the ledger alone. */
@Service("workUpkeeps")
@Transactional
public class Upkeeps {
    private final UpkeepStore store;
    private final Works works;
    private final Site site;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    Upkeeps(UpkeepStore store, Works works, Site site, Access access, Audit audit, Texts texts, Clock clock) {
        this.store = store;
        this.works = works;
        this.site = site;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** Newest first: the first says how the work stands. */
    @Transactional(readOnly = true)
    public List<Upkeep> of(Work work) {
        access.requireToRead(Act.SEE_FUNDING, work.book().unitCode());
        return store.of(work);
    }

    /** Whether the one acting writes upkeep of the work. */
    public boolean mayAdd(Work work) {
        return work.state().isBuilt() && site.mayWrite(Act.RECORD_PROGRESS, work);
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken */
    public void add(Book book, ProjectId id, NewUpkeep upkeep) {
        Work work = works.get(book, id);
        Site.Writer writer = site.require(Act.RECORD_PROGRESS, work);
        judge(work, upkeep);
        store.add(work, upkeep, writer, clock.instant());
        Long cost = upkeep.cost();
        audit.changed(
                "works.upkeep.audit.added",
                Site.subject(work),
                null,
                new Told(
                        Vietnamese.date(upkeep.day()),
                        texts.of(upkeep.kind().nameKey()),
                        texts.of(upkeep.condition().nameKey()),
                        cost == null ? "" : Dong.words(cost),
                        upkeep.words()));
    }

    private void judge(Work work, NewUpkeep upkeep) {
        Problems problems = new Problems()
                .addIf(!work.state().isBuilt(), "day", "works.upkeep.problem.not-built")
                .addIf(
                        work.finishedOn() != null && upkeep.day().isBefore(work.finishedOn()),
                        "day",
                        "works.upkeep.problem.before-accepted",
                        Vietnamese.date(work.finishedOn()));
        Long cost = upkeep.cost();
        problems.addIf(cost != null && (cost < 0 || cost > Dong.MOST), "cost", "works.upkeep.problem.cost");
        Site.past(problems, "day", upkeep.day(), works.today());
        Site.limit(problems, "words", upkeep.words());
        problems.refuse();
    }

    private record Told(String day, String kind, String state, String amount, String words) {}
}
