package vn.ntm.people;

import vn.ntm.shared.Refusal;

/** No such position within reach. */
public final class PositionNotFound extends Refusal {
    public PositionNotFound() {
        super(Kind.ABSENT, "people.position-not-found");
    }
}
