package vn.ntm.evidence;

import vn.ntm.shared.Refusal;

/** Somebody has judged or replaced the piece already. */
public class PieceIsFurther extends Refusal {
    PieceIsFurther(EvidenceState state) {
        super(Kind.OVERTAKEN, "evidence.further." + state);
    }
}
