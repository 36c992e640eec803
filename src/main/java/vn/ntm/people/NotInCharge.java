package vn.ntm.people;

import vn.ntm.shared.Refusal;

/** The criterion belongs to another position. */
public class NotInCharge extends Refusal {
    NotInCharge(int criterion) {
        super(Kind.FORBIDDEN, "people.not-in-charge", criterion);
    }
}
