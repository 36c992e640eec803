package vn.ntm.contributions;

import vn.ntm.shared.Refusal;

/** Somebody else changed the drive or contribution since the form was opened; nothing was overwritten. */
public final class ContributionOvertaken extends Refusal {
    ContributionOvertaken() {
        super(Kind.OVERTAKEN, "contributions.overtaken");
    }
}
