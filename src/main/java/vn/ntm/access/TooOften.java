package vn.ntm.access;

import vn.ntm.shared.Refusal;

/** One caller asked too often. */
public class TooOften extends Refusal {
    private final long seconds;

    /** @param seconds to wait */
    public TooOften(long seconds) {
        super(Kind.TOO_OFTEN, "access.too-often", seconds);
        this.seconds = seconds;
    }

    public long seconds() {
        return seconds;
    }
}
