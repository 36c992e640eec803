package vn.ntm.privacy;

import vn.ntm.shared.Refusal;

/** The person cannot be erased now; says why. */
public final class ErasureRefused extends Refusal {
    ErasureRefused(Erasure.Obstacle obstacle) {
        super(Kind.UNACCEPTABLE, obstacle.messageKey(), obstacle.arguments().toArray());
    }
}
