package vn.ntm.planning.handed;

import vn.ntm.shared.Refusal;

/** Somebody else has answered since the page was opened; what was typed has to be judged against that first. */
public class HandedOvertaken extends Refusal {
    HandedOvertaken() {
        super(Kind.OVERTAKEN, "planning.handed.overtaken");
    }
}
