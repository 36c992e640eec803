package vn.ntm.contributions;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.funding.Book;
import vn.ntm.shared.Vietnamese;

/** Takes given land through its steps, each only when its papers are there. Handed over, it is received: the receipt is given with the measured area. */
@Service
@Transactional
public class LandDesk {
    private final LandStore store;
    private final LandReader reader;
    private final LandRules rules;
    private final ContributionDesk desk;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    LandDesk(
            LandStore store,
            LandReader reader,
            LandRules rules,
            ContributionDesk desk,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.rules = rules;
        this.desk = desk;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes down what parcel it is.
     *
     * @param seen the version of the land that was seen, 0 before anything was written down
     * @throws vn.ntm.people.FieldsRefused saying at each field what is wrong
     */
    public void describe(Book book, ContributionId id, Parcel parcel, int seen) {
        At at = at(book, id, false);
        rules.judge(parcel, at.land());
        store.describe(id, parcel, seen);
        Parcel before = at.land().parcel();
        audit.changed(
                "contributions.audit.land.parcel",
                ContributionDesk.subject(at.gift()),
                before == null ? null : new Described(before.use(), before.area()),
                new Described(parcel.use(), parcel.area()));
    }

    /** Where the parcel lies and whose it is stay out of the audit: it is never erased. */
    private record Described(String use, BigDecimal area) {}

    /** Writes down that a paper is there, or writes it down anew. */
    public void file(Book book, ContributionId id, LandPaper.Held held, int seen) {
        At at = at(book, id, false);
        LandPaper paper = rules.judge(held, today());
        store.file(id, held, at.actor(), clock.instant(), seen);
        audit.changed(
                "contributions.audit.land.paper",
                ContributionDesk.subject(at.gift()),
                at.land()
                        .paper(held.paper())
                        .map(before -> new Filed(paper.name(), before.day()))
                        .orElse(null),
                new Filed(paper.name(), held.day()));
    }

    private record Filed(String paper, LocalDate day) {}

    /**
     * Takes the next step.
     *
     * @param measured m², only when the step is to measure
     * @throws vn.ntm.people.FieldsRefused when papers are missing, named one by one, or the day does not fit
     */
    public void take(
            Book book, ContributionId id, LandStep step, LocalDate day, @Nullable BigDecimal measured, int seen) {
        At at = at(book, id, step.isOfTheCommune());
        LandDonation land = at.land();
        if (land.version() != seen || !land.step().next().equals(Optional.of(step))) {
            throw new ContributionOvertaken();
        }
        rules.judge(at.gift(), land, step, new LandRules.Days(day, today()), measured);
        if (step == LandStep.HANDED_OVER) {
            desk.receive(at.gift(), day, LandRules.measured(land), at.gift().version());
        }
        store.take(id, step, day, measured, seen);
        audit.changed(
                "contributions.audit.land.step",
                ContributionDesk.subject(at.gift()),
                new Taken(land.step(), null),
                new Taken(step, day));
    }

    private record Taken(LandStep step, @Nullable LocalDate day) {}

    /** As long as it was not given up, its land can go on. */
    private record At(Contribution gift, LandDonation land, Actor actor) {}

    private At at(Book book, ContributionId id, boolean commune) {
        Contribution gift = desk.find(book, id);
        Actor actor = access.requireToChange(Act.TAKE_CONTRIBUTIONS, commune ? book.unitCode() : gift.place());
        if (gift.pledge().kind() != GiftKind.LAND || gift.state() == ContributionState.CANCELLED) {
            throw new ContributionOvertaken();
        }
        desk.hold(gift);
        store.begin(id, actor, clock.instant());
        return new At(gift, reader.find(id), actor);
    }

    /** How far the land has come. */
    @Transactional(readOnly = true)
    public LandDonation land(Contribution gift) {
        access.requireToRead(Act.SEE_CONTRIBUTORS, gift.book().unitCode());
        return reader.find(gift.id());
    }

    /** Every paper that may be needed on the day, in the order of the steps. */
    @Transactional(readOnly = true)
    public List<LandPaper> papers(LocalDate day) {
        access.require(Act.SEE_CONTRIBUTORS);
        return rules.papers(day);
    }

    /** Handed over and not registered. */
    @Transactional(readOnly = true)
    public List<LandWaiting> waiting(Book book) {
        access.requireToRead(Act.SEE_CONTRIBUTORS, book.unitCode());
        return reader.waiting(book);
    }

    /** Land handed over by hamlet and year, whether valued yet or not. */
    @Transactional(readOnly = true)
    public List<LandWaiting.Sum> sums(Book book) {
        access.requireToRead(Act.SEE_CONTRIBUTORS, book.unitCode());
        return reader.sums(book);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
