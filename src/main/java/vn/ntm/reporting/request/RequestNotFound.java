package vn.ntm.reporting.request;

import vn.ntm.shared.Refusal;

/** There is no such request that the one asking may see. */
public final class RequestNotFound extends Refusal {
    RequestNotFound() {
        super(Kind.ABSENT, "reporting.request.not-found");
    }
}
