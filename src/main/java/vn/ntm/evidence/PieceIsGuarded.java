package vn.ntm.evidence;

import vn.ntm.shared.Refusal;

/** The content is of the most guarded class and the position has no part in it. */
public class PieceIsGuarded extends Refusal {
    PieceIsGuarded() {
        super(Kind.FORBIDDEN, "evidence.guarded");
    }
}
