package vn.ntm.planning.life;

import vn.ntm.shared.Refusal;

/** The plan says something that the checks call an error; it goes no further before it is put right. */
public class PlanHasErrors extends Refusal {
    PlanHasErrors(int errors) {
        super(Kind.UNACCEPTABLE, "planning.has-errors", errors);
    }
}
