package vn.ntm.boards;

import vn.ntm.shared.Refusal;

/** No such board within reach. */
public final class BoardNotFound extends Refusal {
    public BoardNotFound() {
        super(Kind.ABSENT, "boards.not-found");
    }
}
