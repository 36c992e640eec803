package vn.ntm.boards;

import vn.ntm.shared.Refusal;

/** Somebody else changed the board since the form was opened; nothing was overwritten. */
public final class BoardOvertaken extends Refusal {
    BoardOvertaken() {
        super(Kind.OVERTAKEN, "boards.overtaken");
    }
}
