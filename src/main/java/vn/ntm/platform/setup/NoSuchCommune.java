package vn.ntm.platform.setup;

import vn.ntm.shared.Refusal;

/** No commune of today has that code. */
class NoSuchCommune extends Refusal {
    NoSuchCommune(String code) {
        super(Kind.UNACCEPTABLE, "setup.no-such-commune", code);
    }
}
