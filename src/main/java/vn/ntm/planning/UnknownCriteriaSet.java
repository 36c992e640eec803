package vn.ntm.planning;

import vn.ntm.shared.Refusal;

/** The plan is said to be for a criteria set we do not hold. */
public class UnknownCriteriaSet extends Refusal {
    UnknownCriteriaSet(String id) {
        super(Kind.UNACCEPTABLE, "planning.import.unknownSet", id);
    }
}
