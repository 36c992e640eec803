package vn.ntm.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ntm.access.Actor;
import vn.ntm.access.Scope;
import vn.ntm.shared.Vietnamese;

/**
 * Standings of this very moment, kept as long as nothing they rest on is committed, on whichever node: the database gives a stamp that differs then.
 * What held earlier is judged anew each time.
 */
@Component
class KeptStandings {
    private static final int MOST = 2_000;

    /** Two nodes' clocks may differ by less: a value entered "later" than the moment judged shows at the latest then. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
    private final JdbcClient jdbc;
    private final Clock clock;

    KeptStandings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A level of the law, a piece of evidence may end with the day. */
    private record Key(String unitCode, String setId, int year, LocalDate today) {
        static Key of(Viewed viewed) {
            return new Key(
                    viewed.unitCode(),
                    viewed.setId(),
                    viewed.year(),
                    LocalDate.ofInstant(viewed.knownAt(), Vietnamese.ZONE));
        }
    }

    /**
     * What is kept of one stamp.
     *
     * @param seenAt by then all that the stamp counts was entered: who looks at an earlier moment may not know all of it
     * @param result null until somebody looked at a moment that is not earlier
     */
    private record Kept(
            String stamp, Instant seenAt, @Nullable SetResult result) {}

    /** The result that is kept, or the one judged now. */
    SetResult of(Viewed viewed, Actor reader, Supplier<SetResult> judging) {
        return mayBeKept() && seesAll(reader.scope(), viewed.unitCode()) ? keptOf(viewed, judging) : judging.get();
    }

    /** In a transaction that writes, things may be seen that nobody else sees yet, or ever. */
    private static boolean mayBeKept() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private SetResult keptOf(Viewed viewed, Supplier<SetResult> judging) {
        Key key = Key.of(viewed);
        String stamp = stamp(viewed.unitCode());
        Kept known = kept.getIfPresent(key);
        if (known == null || !known.stamp().equals(stamp)) {
            kept.put(key, new Kept(stamp, clock.instant(), null));
            return judging.get();
        }
        if (viewed.knownAt().isBefore(known.seenAt())) {
            return judging.get();
        }
        if (known.result() != null) {
            return known.result();
        }
        SetResult result = judging.get();
        kept.put(key, new Kept(stamp, known.seenAt(), result));
        return result;
    }

    /** Whoever sees the commune without its hamlets would judge by less. */
    private static boolean seesAll(Scope scope, String commune) {
        return scope.everything() || scope.reads().contains(commune);
    }

    private String stamp(String commune) {
        return Objects.requireNonNull(jdbc.sql("select assessment_stamp(:unit)")
                .param("unit", commune)
                .query(String.class)
                .single());
    }
}
