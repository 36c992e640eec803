package vn.ntm.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.values.Reported;

/**
 * One indicator judged, with all that its explanation needs.
 *
 * @param parts what was compared, in the order of the demand
 * @param accepted pieces of evidence accepted and valid on the day
 * @param computed what the rule says
 * @param overruling what a person said instead, null when nobody did
 */
public record IndicatorResult(
        Demand demand,
        List<PartResult> parts,
        int accepted,
        Verdict computed,
        @Nullable Overruling overruling,
        Set<Mark> marks) {
    /**
     * One comparison.
     *
     * @param verdict of this part alone, evidence left aside
     */
    public record PartResult(Demand.Part part, Reported reported, Verdict verdict) {}

    /**
     * A person's conclusion in place of the computed one.
     *
     * @param reason required
     * @param document paper behind it, may be empty
     * @param by name and title
     */
    public record Overruling(Verdict.State result, String reason, String document, String by, Instant at) {}

    public IndicatorResult {
        parts = List.copyOf(parts);
        marks = Set.copyOf(marks);
    }

    /** What counts: a person's conclusion before the computed one. */
    public Verdict.State state() {
        return overruling == null ? computed.state() : overruling.result();
    }

    public String code() {
        return demand.ref().code();
    }

    /** Whether the level is reached, proved or not; that is what the values alone say. */
    public boolean reached() {
        return computed instanceof Verdict.Met || computed instanceof Verdict.NotProven;
    }
}
