package vn.ntm.works;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.ProjectId;
import vn.ntm.funding.ProjectSums;
import vn.ntm.funding.ProjectTotals;
import vn.ntm.shared.Vietnamese;

/** Works of a book with their money. */
@Service
@Transactional(readOnly = true)
public class Works {
    private final WorkStore store;
    private final SiteStore site;
    private final Ledger ledger;
    private final Access access;
    private final Clock clock;

    Works(WorkStore store, SiteStore site, Ledger ledger, Access access, Clock clock) {
        this.store = store;
        this.site = site;
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** @throws WorkNotFound when the book has none such */
    public Work get(Book book, ProjectId id) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.find(book, id).orElseThrow(WorkNotFound::new);
    }

    /** By name. */
    public List<Work> of(Book book) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.of(book);
    }

    /** Where it may go from here, its usual way first. */
    public Set<WorkState> next(Work work) {
        return work.state().next();
    }

    public List<Step> steps(Work work) {
        access.requireToRead(Act.SEE_FUNDING, work.book().unitCode());
        return store.steps(work);
    }

    public List<Contract> contracts(Work work) {
        access.requireToRead(Act.SEE_FUNDING, work.book().unitCode());
        return site.contracts(work);
    }

    /** Of all works of the book, by day. */
    public Map<ProjectId, List<Contract>> contracts(Book book) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return site.contracts(book);
    }

    /** Newest first. */
    public List<Progress> progress(Work work) {
        access.requireToRead(Act.SEE_FUNDING, work.book().unitCode());
        return site.progress(work);
    }

    /**
     * A work with its money.
     *
     * @param work null for all money that belongs to none
     * @param debtSince since when accepted volume is without capital, null where it is not
     */
    public record Funded(
            @Nullable Work work,
            ProjectSums money,
            @Nullable LocalDate debtSince) {}

    /**
     * A work with its money over all sources.
     *
     * @param work null for all money that belongs to none
     */
    public record Listed(@Nullable Work work, ProjectTotals money) {
        /** Whether accepted volume is without capital. */
        public boolean owes() {
            return work != null && money.debt() > 0;
        }
    }

    /** All works with their money over all sources up to the day, by name; last what belongs to none, if there is any. */
    public List<Listed> listed(Book book, int year, LocalDate asOf) {
        Map<@Nullable ProjectId, ProjectTotals> money = new HashMap<>();
        ledger.totals(book, year, asOf).forEach(totals -> money.put(totals.project(), totals));
        List<Listed> all = new ArrayList<>();
        for (Work work : of(book)) {
            all.add(new Listed(work, money.getOrDefault(work.id(), ProjectTotals.none(work.id()))));
        }
        ProjectTotals rest = money.get(null);
        if (rest != null) {
            all.add(new Listed(null, rest));
        }
        return all;
    }

    /** Since when each of those that owe has accepted volume without capital. */
    public Map<ProjectId, LocalDate> debtSince(Book book, List<Listed> some, LocalDate asOf) {
        List<ProjectId> indebted = some.stream()
                .filter(Listed::owes)
                .map(Listed::work)
                .filter(Objects::nonNull)
                .map(Work::id)
                .toList();
        return indebted.isEmpty() ? Map.of() : ledger.debtSince(book, indebted, asOf);
    }

    /** All works with their money up to the day, by name; last what belongs to none, if there is any. */
    public List<Funded> funded(Book book, int year, LocalDate asOf) {
        Map<@Nullable ProjectId, ProjectSums> money = new HashMap<>();
        ledger.byProject(book, year, asOf).forEach(sums -> money.put(sums.project(), sums));
        List<ProjectId> indebted = money.values().stream()
                .filter(sums -> sums.debt() > 0)
                .map(ProjectSums::project)
                .toList();
        Map<ProjectId, LocalDate> since = indebted.isEmpty() ? Map.of() : ledger.debtSince(book, indebted, asOf);
        List<Funded> all = new ArrayList<>();
        for (Work work : of(book)) {
            ProjectSums own = money.getOrDefault(work.id(), ProjectSums.none(work.id()));
            all.add(new Funded(work, own, since.get(work.id())));
        }
        ProjectSums rest = money.get(null);
        if (rest != null) {
            all.add(new Funded(null, rest, null));
        }
        return all;
    }

    /** Money of one work up to today. */
    public Funded funded(Work work) {
        LocalDate today = today();
        return funded(work.book(), today.getYear(), today).stream()
                .filter(one -> work.equals(one.work()))
                .findFirst()
                .orElseThrow(WorkNotFound::new);
    }
}
