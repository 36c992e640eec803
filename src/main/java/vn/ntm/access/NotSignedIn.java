package vn.ntm.access;

import vn.ntm.shared.Refusal;

/** Nobody is signed in. */
public class NotSignedIn extends Refusal {
    public NotSignedIn() {
        super(Kind.FORBIDDEN, "access.not-signed-in");
    }
}
