package vn.ntm.evidence;

import vn.ntm.shared.Refusal;

/** No such piece of evidence within reach. */
public class PieceNotFound extends Refusal {
    PieceNotFound() {
        super(Kind.ABSENT, "evidence.not-found");
    }
}
