package vn.ntm.distribution;

import vn.ntm.shared.Refusal;

/** No such delivery within reach. */
public final class DeliveryNotFound extends Refusal {
    public DeliveryNotFound() {
        super(Kind.ABSENT, "distribution.not-found");
    }
}
