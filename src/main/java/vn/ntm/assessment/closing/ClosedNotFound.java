package vn.ntm.assessment.closing;

import vn.ntm.shared.Refusal;

/** There is no such closed assessment in this commune. */
public final class ClosedNotFound extends Refusal {
    ClosedNotFound() {
        super(Kind.ABSENT, "assessment.closed.not-found");
    }
}
