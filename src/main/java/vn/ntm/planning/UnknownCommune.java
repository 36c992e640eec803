package vn.ntm.planning;

import vn.ntm.shared.Refusal;

/** The plan is said to be of a commune that no unit was in that year. */
public class UnknownCommune extends Refusal {
    UnknownCommune(String code, int year) {
        super(Kind.UNACCEPTABLE, "planning.import.unknownCommune", code, year);
    }
}
