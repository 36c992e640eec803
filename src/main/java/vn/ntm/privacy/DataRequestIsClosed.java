package vn.ntm.privacy;

import vn.ntm.shared.Refusal;

/** Somebody answered it already. */
public final class DataRequestIsClosed extends Refusal {
    DataRequestIsClosed() {
        super(Kind.OVERTAKEN, "privacy.request.is-closed");
    }
}
