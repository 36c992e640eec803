package vn.ntm.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.shared.Vietnamese;

/**
 * The law for one year as it was known at one moment: revisions published and levels read by then. What a set demands at a place is looked up once;
 * several threads may ask at the same time.
 */
public final class RuleBook {
    private final Law law;
    private final int year;
    private final Instant knownAt;
    private final Freshness freshness;

    RuleBook(Law law, int year, Instant knownAt, Freshness freshness) {
        this.law = law;
        this.year = year;
        this.knownAt = knownAt;
        this.freshness = freshness;
    }

    /** @throws CriteriaSetNotFound when the set was not published by then */
    public PublishedSet set(String setId) {
        return law.set(setId);
    }

    public int year() {
        return year;
    }

    public Instant knownAt() {
        return knownAt;
    }

    /** The day whose law counts: the last of the year, as far as it had come and the set was in force. */
    public LocalDate dayOf(PublishedSet set) {
        LocalDate end = set.effectiveTo();
        LocalDate day = earlier(LocalDate.of(year, 12, 31), LocalDate.ofInstant(knownAt, Vietnamese.ZONE));
        LocalDate inForce = end == null ? day : earlier(day, end);
        return inForce.isBefore(set.effectiveFrom()) ? set.effectiveFrom() : inForce;
    }

    /** What the set demands at that place. */
    public Demands demands(PublishedSet set, Place place) {
        return demanded(set, place).demands();
    }

    private Demanded demanded(PublishedSet set, Place place) {
        return law.demanded(set, place, dayOf(set));
    }

    /** The same with what belongs to one criterion. */
    Chapter chapter(PublishedSet set, Place place, int criterion) {
        return law.chapter(set, place, dayOf(set), criterion);
    }

    /** Concludes where the commune stands. */
    public SetResult judge(String setId, CommuneFacts commune) {
        return judge(demandedOf(setId, commune), commune);
    }

    /** Concludes from these demands alone. */
    SetResult judge(Demanded here, CommuneFacts commune) {
        return Evaluation.of(here.demands(), facts(here, commune));
    }

    private boolean isHeld(String setId, CommuneFacts commune) {
        Demanded here = demandedOf(setId, commune);
        return Evaluation.isWholeSetMet(here.demands(), facts(here, commune));
    }

    private Demanded demandedOf(String setId, CommuneFacts commune) {
        PublishedSet set = set(setId);
        return demanded(set, commune.placeOn(dayOf(set)));
    }

    private Facts facts(Demanded here, CommuneFacts commune) {
        Demands demands = here.demands();
        Set<String> titles =
                here.titles().stream().filter(title -> isHeld(title, commune)).collect(Collectors.toSet());
        return new Facts(
                commune.unitCode(),
                year,
                commune.values(),
                commune.acceptedOn(demands.day()),
                commune.overrulings(demands.set().id()),
                titles,
                freshness);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
