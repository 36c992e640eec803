package vn.ntm.people;

import vn.ntm.shared.Refusal;

/** No such duty that the one acting may see. */
public final class DutyNotFound extends Refusal {
    DutyNotFound() {
        super(Kind.ABSENT, "people.duty-not-found");
    }
}
