package vn.ntm.distribution;

import vn.ntm.shared.Refusal;

/** Only the position it was sent to says that it was read; for paper, whoever sends documents. */
public final class NotYourDelivery extends Refusal {
    NotYourDelivery() {
        super(Kind.FORBIDDEN, "distribution.not-yours");
    }
}
