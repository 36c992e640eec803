package vn.ntm.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts failed sign-ins in the database, for all nodes together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Delays {
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final SecretBox secrets;
    private final Clock clock;

    Delays(JdbcClient jdbc, SecretBox secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @return what stood before it was counted; a locked one is not counted
     */
    Delay count(String whose, int allowed) {
        Instant now = clock.instant();
        String key = secrets.keyedHash(whose);
        jdbc.sql("insert into sign_in_delay (key, failures, last_at) values (:key, 0, :now) on conflict do nothing")
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        Delay before = find(key);
        if (!before.isLocked(now)) {
            save(key, before.counted(allowed, now));
        }
        return before;
    }

    /** What stands now. */
    Delay of(String whose) {
        return find(secrets.keyedHash(whose));
    }

    void takeBack(String whose, int allowed) {
        String key = secrets.keyedHash(whose);
        save(key, find(key).takenBack(allowed));
    }

    /** Forgets the failures of one, and all that are old. */
    void forget(String whose) {
        jdbc.sql("delete from sign_in_delay where key = :key or last_at < :old")
                .param("key", secrets.keyedHash(whose))
                .param("old", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Delay find(String key) {
        return jdbc.sql("select failures, last_at, locked_until from sign_in_delay where key = :key for update")
                .param("key", key)
                .query(Delays::delay)
                .optional()
                .orElse(new Delay(0, clock.instant(), null));
    }

    private void save(String key, Delay delay) {
        jdbc.sql("update sign_in_delay set failures = :failures, last_at = :at, locked_until = :until where key = :key")
                .param("key", key)
                .param("failures", delay.failures())
                .param("at", delay.lastAt().atOffset(ZoneOffset.UTC))
                .param("until", at(delay.lockedUntil()))
                .update();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static Delay delay(ResultSet row, int number) throws SQLException {
        OffsetDateTime until = row.getObject("locked_until", OffsetDateTime.class);
        return new Delay(
                row.getInt("failures"),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }
}
