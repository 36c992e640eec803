package vn.ntm.planning.handed;

import vn.ntm.shared.Refusal;

/** Who entered a target withdraws it: the superior its own, the commune what it wrote down from paper. */
public class NotYoursToWithdraw extends Refusal {
    NotYoursToWithdraw() {
        super(Kind.FORBIDDEN, "planning.handed.not-yours");
    }
}
