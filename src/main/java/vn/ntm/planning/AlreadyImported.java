package vn.ntm.planning;

import vn.ntm.shared.Refusal;

/** The very same file is a plan of this commune already. */
public class AlreadyImported extends Refusal {
    private final transient PlanId plan;

    AlreadyImported(PlanId plan, int year) {
        super(Kind.OVERTAKEN, "planning.import.already", year);
        this.plan = plan;
    }

    public PlanId plan() {
        return plan;
    }
}
