package vn.ntm.criteria;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The criteria sets we hold: published revisions, which never change, and on top of them the levels that people compared with the text of the law or
 * entered from it.
 */
public interface CriteriaSets {
    /** What every set is called and what its criteria are called: commune sets from the oldest to the newest, then hamlet sets. */
    List<CriteriaSetOutline> outlines();

    /** Every set in its newest revision with what is confirmed and entered now, in the order of the outlines. */
    List<PublishedSet> all();

    /** A set in its newest revision with what is confirmed and entered now. */
    Optional<PublishedSet> current(String setId);

    /**
     * A set as it was published, without what was confirmed on top.
     *
     * @throws CriteriaSetNotFound when there is no such set or revision
     */
    PublishedSet revision(String setId, int revision);

    /**
     * A set as it was known at that moment: the newest revision published by then, thresholds confirmed by then with the text read, entered ones added.
     *
     * @throws CriteriaSetNotFound when we did not hold the set by then
     */
    PublishedSet asKnown(String setId, Instant knownAt);

    /**
     * That revision of a set with what was confirmed and entered by that moment.
     *
     * @throws CriteriaSetNotFound when there is no such set or revision
     */
    PublishedSet asKnown(String setId, int revision, Instant knownAt);

    /** Looks up required levels, with the current sets to derive levels from. */
    RequiredLevels requiredLevels();

    /**
     * Looks up required levels, with all sets as they were known at that moment to derive levels from. The same object as long as nothing has changed, on
     * whichever node, and the moment is no earlier than the last change: what is computed from it may be kept with it.
     */
    RequiredLevels requiredLevels(Instant knownAt);

    /** Which indicators ask for the same figure. */
    Measures measures();

    /** The regions and provinces that the data speak of. */
    Places places();
}
