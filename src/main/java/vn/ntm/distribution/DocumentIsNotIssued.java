package vn.ntm.distribution;

import vn.ntm.shared.Refusal;

/** Nothing is sent before it was issued, or after it was cancelled. */
public final class DocumentIsNotIssued extends Refusal {
    DocumentIsNotIssued() {
        super(Kind.UNACCEPTABLE, "distribution.not-issued");
    }
}
