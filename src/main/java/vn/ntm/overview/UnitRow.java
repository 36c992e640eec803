package vn.ntm.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.country.CommuneStanding;
import vn.ntm.organization.Extent;
import vn.ntm.organization.Unit;

/**
 * One unit in an overview. Results of several units are never put together: a merged unit has its own, or none.
 *
 * @param judgedAs the unit whose result this is: the unit itself, or what it was called before; null for one that was formed only after the day whose law counts
 * @param standing its result, null when there is none
 * @param former what was merged into it, as history beneath; empty for an overview of units of then
 */
public record UnitRow(
        Unit unit, @Nullable Unit judgedAs, @Nullable CommuneStanding standing, List<Former> former) {
    /**
     * A unit that went into another one.
     *
     * @param extent how much of it
     * @param withinReach whether the reader may see its data; of a unit that was parted nobody above the commune does
     * @param standing its last result, null when none is known
     */
    public record Former(
            Unit unit,
            Extent extent,
            boolean withinReach,
            @Nullable CommuneStanding standing) {
        /** Whether anybody has entered anything for it. */
        public boolean isReported() {
            return standing != null && standing.reported();
        }
    }

    public UnitRow {
        former = List.copyOf(former);
    }

    /** Whether its result counts in sums: somebody has entered something for it. */
    public boolean isReported() {
        return standing != null && standing.reported();
    }

    /** Whether the unit is younger than the day whose law counts, so that it has no result of its own. */
    public boolean isTooYoung() {
        return judgedAs == null;
    }

    /** Criteria met; 0 also where nothing is known. */
    public int met() {
        return standing == null ? 0 : standing.met();
    }
}
