package vn.ntm.access;

import vn.ntm.shared.Refusal;

/** The role of the signed-in position may not do this. */
public class Forbidden extends Refusal {
    Forbidden(Act act) {
        super(Kind.FORBIDDEN, "access.forbidden", act);
    }
}
