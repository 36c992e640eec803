package vn.ntm.shared;

import java.time.Instant;

/** Data that one module keeps for a time only. Found as a bean; how long, and why, says {@code privacy/retention.json}. */
public interface Expiring {
    /** By which word the rule names them. */
    String what();

    /**
     * Removes what was over before the moment, as the product itself and in a transaction.
     *
     * @return how much that was
     */
    int removeBefore(Instant moment);
}
