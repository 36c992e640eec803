package vn.ntm.roadmap;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Demand;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.values.Figure;

/** One thing that stands between an indicator and its being met. */
public sealed interface Need {
    /**
     * A share is too small or too big, and how many of what is counted would change that.
     *
     * @param points between the share and its bound, in percentage points
     * @param wanted the numerator by which the bound is reached
     */
    record Counted(Demand.Part part, Figure.Ratio now, BigDecimal points, BigDecimal wanted) implements Need {
        /** Whether more is needed, not less. */
        public boolean more() {
            return wanted.compareTo(now.numerator()) > 0;
        }

        /** How many more, or fewer. */
        public BigDecimal difference() {
            return wanted.subtract(now.numerator()).abs();
        }
    }

    /** A number is that far from its bound. */
    record Distance(Demand.Part part, Level.Amount bound, BigDecimal lacking) implements Need {}

    /** A yes where the law wants a no, or the other way round. */
    record Change(Demand.Part part, boolean wanted) implements Need {}

    /** A higher rank; {@code now} is the one reported. */
    record HigherRank(Demand.Part part, String wanted, String now) implements Need {}

    /** Nobody has entered a value; {@code part} is null where nothing of the indicator is known. */
    record Entry(Demand.@Nullable Part part) implements Need {}

    /** Hamlets that have not reported. */
    record Hamlets(Demand.Part part, int reported, int all) implements Need {}

    /** A value of the commune itself, because what its hamlets reported cannot be added up. */
    record OwnValue(Demand.Part part) implements Need {}

    /** A value of the kind the level is for. */
    record OtherKind(Demand.Part part) implements Need {}

    /** The level itself is not known. */
    record KnownLevel(RequiredLevel required) implements Need {}

    /** The level is reached; a piece of evidence is to be accepted. */
    record Proof() implements Need {}

    /** Another set has to be met as a whole. */
    record WholeTitle(String setId) implements Need {}

    /** A person has concluded against it. */
    record Reversal(String reason) implements Need {}
}
