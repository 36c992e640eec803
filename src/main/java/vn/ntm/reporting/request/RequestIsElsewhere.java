package vn.ntm.reporting.request;

import vn.ntm.shared.Refusal;

/** The request is not where this can be done: withdrawn, handed in, sent, or changed by somebody else since it was looked at. */
public final class RequestIsElsewhere extends Refusal {
    RequestIsElsewhere(String why) {
        super(Kind.OVERTAKEN, why);
    }
}
