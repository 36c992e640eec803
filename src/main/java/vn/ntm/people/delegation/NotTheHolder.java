package vn.ntm.people.delegation;

import vn.ntm.shared.Refusal;

/** Only who holds the position may let somebody stand in, and a stand-in may not pass that on. */
public final class NotTheHolder extends Refusal {
    NotTheHolder() {
        super(Kind.FORBIDDEN, "people.delegation.not-the-holder");
    }
}
