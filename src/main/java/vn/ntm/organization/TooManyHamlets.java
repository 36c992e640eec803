package vn.ntm.organization;

import vn.ntm.shared.Refusal;

/** A commune cannot have that many hamlets. */
final class TooManyHamlets extends Refusal {
    static final int MOST = 200;

    TooManyHamlets(int count) {
        super(Kind.UNACCEPTABLE, "organization.tooManyHamlets", count, MOST);
    }
}
