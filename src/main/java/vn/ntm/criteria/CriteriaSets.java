package vn.ntm.criteria;

import java.util.List;
import java.util.Optional;

/** The criteria sets we hold, each in its published revisions. */
public interface CriteriaSets {
    /** What every set is called and what its criteria are called: commune sets from the oldest to the newest, then hamlet sets. */
    List<CriteriaSetOutline> outlines();

    /** Every set in its newest revision, in the order of the outlines. */
    List<PublishedSet> all();

    /** A set in its newest revision. */
    Optional<PublishedSet> current(String setId);

    /**
     * A set as it was when something was judged by it.
     *
     * @throws CriteriaSetNotFound when there is no such set or revision
     */
    PublishedSet revision(String setId, int revision);

    /** Looks up required levels, with the current sets to derive levels from. */
    RequiredLevels requiredLevels();

    /** The regions and provinces that the data speak of. */
    Places places();
}
