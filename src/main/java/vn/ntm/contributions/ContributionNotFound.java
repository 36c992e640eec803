package vn.ntm.contributions;

import vn.ntm.shared.Refusal;

/** No such drive, contribution or receipt within reach. */
public final class ContributionNotFound extends Refusal {
    public ContributionNotFound() {
        super(Kind.ABSENT, "contributions.not-found");
    }
}
