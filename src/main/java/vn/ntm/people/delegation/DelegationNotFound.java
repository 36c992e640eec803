package vn.ntm.people.delegation;

import vn.ntm.shared.Refusal;

/** No such delegation within reach. */
public final class DelegationNotFound extends Refusal {
    DelegationNotFound() {
        super(Kind.ABSENT, "people.delegation-not-found");
    }
}
