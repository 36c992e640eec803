package vn.ntm.planning;

import vn.ntm.shared.Refusal;

/** There is no such plan. */
public class PlanNotFound extends Refusal {
    public PlanNotFound(String id) {
        super(Kind.ABSENT, "planning.notFound", id);
    }
}
