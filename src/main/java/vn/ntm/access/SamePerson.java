package vn.ntm.access;

import vn.ntm.shared.Refusal;

/** The one who did it may not be the one who accepts it. */
public class SamePerson extends Refusal {
    public SamePerson() {
        super(Kind.FORBIDDEN, "access.same-person");
    }
}
