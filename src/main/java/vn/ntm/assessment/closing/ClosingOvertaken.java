package vn.ntm.assessment.closing;

import vn.ntm.shared.Refusal;

/** Something changed between looking and closing. */
public final class ClosingOvertaken extends Refusal {
    ClosingOvertaken() {
        super(Kind.OVERTAKEN, "assessment.close.overtaken");
    }
}
