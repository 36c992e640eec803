package vn.ntm.responsibility;

import vn.ntm.shared.Refusal;

/** Somebody else has assigned the criterion since the form was opened; nothing was overwritten. */
public final class MatrixOvertaken extends Refusal {
    MatrixOvertaken() {
        super(Kind.OVERTAKEN, "responsibility.overtaken");
    }
}
