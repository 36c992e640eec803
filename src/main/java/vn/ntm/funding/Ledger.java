package vn.ntm.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** Every movement of money of the programme in a commune. A line is never edited, only taken back by one with the opposite amount. */
@Service
@Transactional
public class Ledger {
    /** What the audit calls a line. */
    public static final String TYPE = "ledger_line";

    private static final int FIRST_YEAR = 2000;
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 1000;

    private final LineStore store;
    private final FundingSources sources;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Ledger(LineStore store, FundingSources sources, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.sources = sources;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken */
    public LineId post(Book book, NewLine line) {
        Actor actor = access.requireToChange(Act.KEEP_LEDGER, book.unitCode());
        judge(line);
        LineId id = LineId.next();
        store.add(id, book, line, null, actor);
        audit.changed("funding.posted", subject(book, id, line), null, Told.of(line));
        return id;
    }

    private void judge(NewLine line) {
        Problems problems = new Problems();
        Optional<FundingSource> source = sources.find(line.source());
        problems.addIf(source.isEmpty(), "source", "funding.problem.source");
        source.filter(known -> !known.isInForce(line.day()))
                .ifPresent(known -> problems.add("source", "funding.problem.source.over", known.name()));
        problems.addIf(
                        line.kind() == Kind.MOBILISED
                                && source.filter(FundingSource::budget).isPresent(),
                        "kind",
                        "funding.problem.kind.budget")
                .addIf(line.day().isAfter(today()), "day", "funding.problem.day.future")
                .addIf(line.day().getYear() < FIRST_YEAR, "day", "funding.problem.day.early")
                .addIf(Math.abs(line.year() - line.day().getYear()) > 1, "year", "funding.problem.year")
                .addIf(line.amount() == 0 || Math.abs(line.amount()) > Dong.MOST, "amount", "funding.problem.amount")
                .addIf(
                        line.amount() < 0 && line.nature() != Nature.ADJUSTMENT,
                        "amount",
                        "funding.problem.amount.below")
                .addIf(line.nature() == Nature.ADJUSTMENT && !line.paper().isThere(), "paper", "funding.problem.paper")
                .addIf(line.paper().number().length() > LONGEST, "paper", "funding.problem.long", LONGEST)
                .addIf(line.paper().issuer().length() > LONGEST, "issuer", "funding.problem.long", LONGEST)
                .addIf(line.note().length() > LONGEST_NOTE, "note", "funding.problem.long", LONGEST_NOTE)
                .refuse();
    }

    /**
     * Takes a line back that was entered by hand, on a day not before its own.
     *
     * @throws LineIsReversed when it was taken back before, or takes one back itself
     * @throws LineIsOfAnother when something else in the product made it, and takes it back together with itself
     * @throws vn.ntm.people.FieldsRefused without a reason, or on a day that cannot be
     */
    public LineId reverse(Book book, LineId id, LocalDate day, String reason) {
        return reverse(book, Cause.HAND, id, day, reason);
    }

    /** The same for whatever made the line, such as a contribution that is cancelled. */
    public LineId reverse(Book book, Cause cause, LineId id, LocalDate day, String reason) {
        Actor actor = access.requireToChange(Act.KEEP_LEDGER, book.unitCode());
        Line line = get(book, id);
        if (!line.isReversible()) {
            throw new LineIsReversed();
        }
        if (!line.content().cause().equals(cause)) {
            throw new LineIsOfAnother();
        }
        new Problems()
                .addIf(reason.isBlank(), "reason", "funding.problem.reason")
                .addIf(reason.length() > LONGEST_NOTE, "reason", "funding.problem.long", LONGEST_NOTE)
                .addIf(day.isBefore(line.content().day()), "day", "funding.problem.day.before")
                .addIf(day.isAfter(today()), "day", "funding.problem.day.future")
                .refuse();
        LineId back = LineId.next();
        NewLine opposite = line.content().takenBack(day, reason.strip());
        if (!store.add(back, book, opposite, id, actor)) {
            throw new LineIsReversed();
        }
        audit.changed(
                "funding.reversed", subject(book, id, line.content()), Told.of(line.content()), Told.of(opposite));
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

    /** Sums by code of source of the budget years, of lines whose day lies between the two, all included. */
    @Transactional(readOnly = true)
    public Map<String, Sums> bySource(Book book, int firstYear, int lastYear, LocalDate from, LocalDate to) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.bySource(book, firstYear, lastYear, from, to);
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
