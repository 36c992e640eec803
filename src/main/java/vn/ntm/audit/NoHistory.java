package vn.ntm.audit;

import vn.ntm.shared.Refusal;

/** Nothing is recorded of that object within reach of the one who asks. */
public class NoHistory extends Refusal {
    NoHistory() {
        super(Kind.ABSENT, "audit.history.none");
    }
}
