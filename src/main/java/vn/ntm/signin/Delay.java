package vn.ntm.signin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How sign-in has gone lately for one account or one address. Every try is counted before its password is looked at, so that a hundred at once are
 * a hundred; a right one is taken back.
 *
 * @param lockedUntil null while it is not locked
 */
record Delay(int failures, Instant lastAt, @Nullable Instant lockedUntil) {
    /** Failures that an account is allowed before it waits. */
    static final int OF_ACCOUNT = 5;
    /** Failures that an address is allowed: a whole office may share one. */
    static final int OF_ADDRESS = 20;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    boolean isLocked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    /** One more try; from the {@code allowed}-th failure on the next must wait, each time twice as long. */
    Delay counted(int allowed, Instant now) {
        int counted = lastAt.plus(FORGOTTEN).isBefore(now) ? 1 : failures + 1;
        return new Delay(counted, now, counted < allowed ? null : now.plus(waiting(counted - allowed)));
    }

    /** A try that was right does not count among the wrong ones of its address. */
    Delay takenBack(int allowed) {
        int left = Math.max(0, failures - 1);
        return new Delay(left, lastAt, left < allowed ? null : lockedUntil);
    }

    private static Duration waiting(int beyond) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
