package vn.ntm.people;

import vn.ntm.shared.Refusal;

/** Only the position that has the duty reports it, only the one that gave it or a leader judges it. */
public final class NotYourDuty extends Refusal {
    NotYourDuty() {
        super(Kind.FORBIDDEN, "people.duty.not-yours");
    }
}
