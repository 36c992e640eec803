package vn.ntm.assessment.closing;

import vn.ntm.shared.Refusal;

/** What is kept of a closed assessment was damaged so far that it cannot even be shown. */
public final class ClosedUnreadable extends Refusal {
    ClosedUnreadable(ClosedAssessment closed) {
        super(Kind.UNACCEPTABLE, "assessment.closed.unreadable", closed.sha256());
    }
}
