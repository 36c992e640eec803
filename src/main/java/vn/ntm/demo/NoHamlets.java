package vn.ntm.demo;

import vn.ntm.shared.Refusal;

/** Drives and works are of hamlets; a commune whose hamlets nobody entered cannot have a demonstration. */
class NoHamlets extends Refusal {
    NoHamlets(String commune) {
        super(Kind.UNACCEPTABLE, "demo.no-hamlets", commune);
    }
}
