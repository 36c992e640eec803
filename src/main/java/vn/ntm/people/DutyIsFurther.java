package vn.ntm.people;

import vn.ntm.shared.Refusal;

/** The duty is in another state by now, so this cannot be done to it any more. */
public final class DutyIsFurther extends Refusal {
    DutyIsFurther(DutyState state) {
        super(Kind.OVERTAKEN, "people.duty.further." + state);
    }
}
