package vn.ntm.works;

import vn.ntm.shared.Refusal;

/** Somebody else changed the work since the form was opened; nothing was overwritten. */
public final class WorkOvertaken extends Refusal {
    public WorkOvertaken() {
        super(Kind.OVERTAKEN, "works.overtaken");
    }
}
