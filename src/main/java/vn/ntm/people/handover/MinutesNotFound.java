package vn.ntm.people.handover;

import vn.ntm.shared.Refusal;

/** No such minutes within reach. */
public final class MinutesNotFound extends Refusal {
    MinutesNotFound() {
        super(Kind.ABSENT, "people.minutes-not-found");
    }
}
