package vn.ntm.evidence;

import vn.ntm.shared.Refusal;

/** The position is in charge of other criteria. */
public class NotYourCriterion extends Refusal {
    NotYourCriterion(String indicator) {
        super(Kind.FORBIDDEN, "evidence.not-your-criterion", indicator);
    }
}
