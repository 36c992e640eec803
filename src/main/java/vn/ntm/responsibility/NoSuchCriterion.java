package vn.ntm.responsibility;

import vn.ntm.shared.Refusal;

/** The set has no criterion of that number, or there is no such set for communes. */
public final class NoSuchCriterion extends Refusal {
    public NoSuchCriterion() {
        super(Kind.ABSENT, "responsibility.no-such-criterion");
    }
}
