package vn.ntm.planning.handed;

import vn.ntm.shared.Refusal;

/** There is no such target, or none within reach, or it was withdrawn. */
public class HandedNotFound extends Refusal {
    HandedNotFound() {
        super(Kind.ABSENT, "planning.handed.not-found");
    }
}
