package vn.ntm.notices.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long is waited after each attempt that did not succeed; three days in all. */
final class Backoff {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private Backoff() {}

    /** @param attempts that were made, from 1; empty when it is given up */
    static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
    }
}
