package vn.ntm.assessment.history;

import java.time.Instant;

/**
 * A criterion that changed, or that is threatened from then on.
 *
 * @param causeId which value, piece, level … it was; may be empty
 */
public record CriterionChange(
        long id,
        String unitCode,
        String setId,
        int year,
        int criterion,
        Stand from,
        Stand to,
        Risk risk,
        Cause cause,
        String causeId,
        Instant at) {
    /** Whether something was lost. */
    public boolean isLoss() {
        return to.isLossAfter(from);
    }

    /** Whether the criterion became met. */
    public boolean isGained() {
        return to == Stand.MET && from != Stand.MET;
    }

    /** Whether the criterion was met and is no more. */
    public boolean isLost() {
        return from == Stand.MET && to != Stand.MET;
    }
}
