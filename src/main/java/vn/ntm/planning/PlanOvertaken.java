package vn.ntm.planning;

import vn.ntm.shared.Refusal;

/** Somebody else has changed the plan since the page was opened; nothing was overwritten. */
public class PlanOvertaken extends Refusal {
    public PlanOvertaken() {
        super(Kind.OVERTAKEN, "planning.overtaken");
    }
}
