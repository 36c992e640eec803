package vn.ntm.privacy;

import vn.ntm.shared.Refusal;

/** No such request within reach. */
public final class DataRequestNotFound extends Refusal {
    DataRequestNotFound() {
        super(Kind.ABSENT, "privacy.request.not-found");
    }
}
