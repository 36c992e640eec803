package vn.ntm.assessment.history;

import vn.ntm.shared.Refusal;

/** There is no such change in this commune. */
public final class ChangeNotFound extends Refusal {
    ChangeNotFound() {
        super(Kind.ABSENT, "assessment.change.not-found");
    }
}
