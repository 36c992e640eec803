package vn.ntm.evidence.web;

import vn.ntm.shared.Refusal;

/** No set has such an indicator. */
class NoSuchIndicator extends Refusal {
    NoSuchIndicator() {
        super(Kind.ABSENT, "evidence.no-such-indicator");
    }
}
