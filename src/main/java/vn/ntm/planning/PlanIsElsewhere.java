package vn.ntm.planning;

import vn.ntm.shared.Refusal;

/** From where the plan is, the way does not lead there. */
public class PlanIsElsewhere extends Refusal {
    public PlanIsElsewhere(PlanStatus status) {
        super(Kind.OVERTAKEN, "planning.elsewhere." + status.name());
    }
}
