package vn.ntm.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** Every movement of money of the programme in a commune. A line is never edited, only taken back by one with the opposite amount. */
@Service
@Transactional
public class Ledger {
    /** What the audit calls a line. */
    public static final String TYPE = "ledger_line";

    private static final int LONGEST_NOTE = 1000;

    private final LineStore store;
    private final SumStore sums;
    private final LineRules rules;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Ledger(LineStore store, SumStore sums, LineRules rules, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.sums = sums;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken */
    public LineId post(Book book, NewLine line) {
        Actor actor = access.requireToChange(Act.KEEP_LEDGER, book.unitCode());
        rules.judge(book, line, today());
        return keep(book, line, actor);
    }

    /** What {@link #post} would say against the line, while nothing is kept; of half a carry-over, all but whether so much is left. */
    @Transactional(readOnly = true)
    public List<FieldsRefused.Problem> problems(Book book, NewLine line) {
        access.requireToRead(Act.KEEP_LEDGER, book.unitCode());
        try {
            rules.examine(book, line, today());
            return List.of();
        } catch (FieldsRefused refused) {
            return refused.problems();
        }
    }

    private LineId keep(Book book, NewLine line, Actor actor) {
        LineId id = LineId.next();
        store.add(id, book, line, null, actor);
        audit.changed("funding.posted", subject(book, id, line), null, Told.of(line));
        return id;
    }

    /**
     * Takes capital that was not spent into the next budget year: one line leaves, one comes, together.
     *
     * @throws vn.ntm.people.FieldsRefused also when less is left than is to be carried
     */
    public LineId carryOver(Book book, CarryOver asked) {
        return carryOver(book, asked, Cause.HAND);
    }

    /** The same for whatever brings it in; both halves get an id of their own in its stead. */
    public LineId carryOver(Book book, CarryOver asked, Cause cause) {
        Actor actor = access.requireToChange(Act.KEEP_LEDGER, book.unitCode());
        sums.lock(book);
        rules.judge(book, asked, sums.left(book, asked), today());
        Cause pair = new Cause(cause.kind(), LineId.next().toString(), cause.link());
        keep(book, asked.leaving(pair), actor);
        return keep(book, asked.coming(pair), actor);
    }

    /**
     * Takes a line back that was entered by hand or brought in from a table, on a day not before its own.
     *
     * @throws LineIsReversed when it was taken back before, or takes one back itself
     * @throws LineIsOfAnother when something else in the product made it, and takes it back together with itself
     * @throws vn.ntm.people.FieldsRefused without a reason, or on a day that cannot be
     */
    public LineId reverse(Book book, LineId id, LocalDate day, String reason) {
        Cause cause = get(book, id).content().cause();
        return reverse(book, cause.isByPeople() ? cause : Cause.HAND, id, day, reason);
    }

    /** The same for whatever made the line, such as a contribution that is cancelled. */
    public LineId reverse(Book book, Cause cause, LineId id, LocalDate day, String reason) {
        Actor actor = access.requireToChange(Act.KEEP_LEDGER, book.unitCode());
        Line line = get(book, id);
        if (!line.isReversible()) {
            throw new LineIsReversed();
        }
        boolean carried = line.content().kind().isCarried();
        if (!carried && !line.content().cause().equals(cause)) {
            throw new LineIsOfAnother();
        }
        new Problems()
                .addIf(reason.isBlank(), "reason", "funding.problem.reason")
                .addIf(reason.length() > LONGEST_NOTE, "reason", "funding.problem.long", LONGEST_NOTE)
                .addIf(day.isBefore(line.content().day()), "day", "funding.problem.day.before")
                .addIf(day.isAfter(today()), "day", "funding.problem.day.future")
                .refuse();
        if (carried) {
            return takeBackBoth(book, line, day, reason.strip(), actor);
        }
        return takeBack(book, line, day, reason.strip(), actor);
    }

    private LineId takeBackBoth(Book book, Line half, LocalDate day, String reason, Actor actor) {
        sums.lock(book);
        LineId last = half.id();
        for (Line each : store.carriedTogether(book, half.content().cause())) {
            last = takeBack(book, each, day, reason, actor);
        }
        return last;
    }

    private LineId takeBack(Book book, Line line, LocalDate day, String reason, Actor actor) {
        LineId back = LineId.next();
        NewLine opposite = line.content().takenBack(day, reason);
        if (!store.add(back, book, opposite, line.id(), actor)) {
            throw new LineIsReversed();
        }
        audit.changed(
                "funding.reversed",
                subject(book, line.id(), line.content()),
                Told.of(line.content()),
                Told.of(opposite));
        return back;
    }

    /** @throws LineNotFound when the book has none such */
    @Transactional(readOnly = true)
    public Line get(Book book, LineId id) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.find(book, id).orElseThrow(LineNotFound::new);
    }

    @Transactional(readOnly = true)
    public Lines lines(Book book, LineSearch asked) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.search(book, asked);
    }

    /** Every line of a budget year in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<Line> ofYear(Book book, int year) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.ofYear(book, year);
    }

    /** What was brought in from one table and not taken back since, in the order in which it was entered. */
    @Transactional(readOnly = true)
    public List<Line> broughtIn(Book book, String link) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.broughtIn(book, link);
    }

    /** Sums by code of source of the budget years, of lines whose day lies between the two, all included. */
    @Transactional(readOnly = true)
    public Map<String, Sums> bySource(Book book, int firstYear, int lastYear, LocalDate from, LocalDate to) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return sums.bySource(book, firstYear, lastYear, from, to);
    }

    /** Money of public sources by month, 1 to 12, of a budget year; what happened outside of the year counts for its nearest month. */
    @Transactional(readOnly = true)
    public Map<Integer, Sums> byMonth(Book book, int year) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return sums.byMonth(book, year);
    }

    /** Money of each project that a line mentions up to the day, and of all lines without project. */
    @Transactional(readOnly = true)
    public List<ProjectSums> byProject(Book book, int year, LocalDate asOf) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return sums.byProject(book, year, asOf);
    }

    /** The same over all sources, for long lists. */
    @Transactional(readOnly = true)
    public List<ProjectTotals> totals(Book book, int year, LocalDate asOf) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return sums.totals(book, year, asOf);
    }

    /** Since when each of the projects has accepted volume without capital; those without such debt are left out. */
    @Transactional(readOnly = true)
    public Map<ProjectId, LocalDate> debtSince(Book book, List<ProjectId> projects, LocalDate asOf) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        Map<ProjectId, LocalDate> since = new HashMap<>();
        sums.days(book, projects, asOf).forEach((project, days) -> {
            LocalDate day = DebtDay.debtSince(days);
            if (day != null) {
                since.put(project, day);
            }
        });
        return since;
    }

    /** @throws vn.ntm.access.ForeignUnit when the book is out of reach */
    public void requireToRead(Book book) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
    }

    public boolean mayKeep(Book book) {
        return access.mayChange(Act.KEEP_LEDGER, book.unitCode());
    }

    /** Today, as far as money is concerned. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private static Subject subject(Book book, LineId id, NewLine line) {
        return new Subject(TYPE, id.toString(), line.source() + " " + Dong.words(line.amount()), book.unitCode());
    }

    /** A line as the audit tells it. */
    private record Told(String kind, String source, String day, String amount, String paper, String note) {
        static Told of(NewLine line) {
            return new Told(
                    line.kind().name(),
                    line.source(),
                    Vietnamese.date(line.day()),
                    Dong.words(line.amount()),
                    line.paper().number(),
                    line.note());
        }
    }
}
