package vn.ntm.support;

import vn.ntm.shared.Refusal;

/** No such policy, application or payment within reach. */
public final class SupportNotFound extends Refusal {
    public SupportNotFound() {
        super(Kind.ABSENT, "support.not-found");
    }
}
