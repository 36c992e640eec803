package vn.ntm.privacy;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.shared.Expiring;
import vn.ntm.shared.NightlyJob;
import vn.ntm.shared.Vietnamese;

/** Removes every night what was kept long enough, each kind in its own transaction, so that one that fails holds up no other. */
@Component
class RetentionNight implements NightlyJob {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionNight.class);
    private static final LocalTime AT = LocalTime.of(1, 30);

    private final List<Expiring> kinds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    RetentionNight(List<Expiring> kinds, JdbcClient jdbc, TransactionTemplate transaction, Audit audit, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public String byKey() {
        return "privacy.retention.by";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public void run() {
        kinds.forEach(this::clear);
    }

    private void clear(Expiring kind) {
        try {
            transaction.executeWithoutResult(work -> remove(kind));
        } catch (RuntimeException failed) {
            LOG.error("Nothing of {} could be removed tonight", kind.what(), failed);
            transaction.executeWithoutResult(work -> note(kind.what(), 0, true));
        }
    }

    private void remove(Expiring kind) {
        RetentionRule rule = ruleFor(kind);
        ZonedDateTime now = clock.instant().atZone(Vietnamese.ZONE);
        int removed = kind.removeBefore(now.minus(rule.after()).toInstant());
        note(kind.what(), removed, false);
        audit.changed(
                "privacy.audit.retention-ran",
                new Subject("retention", kind.what(), rule.name(), Actor.WHOLE_COUNTRY),
                null,
                Map.of("removed", removed));
    }

    private static RetentionRule ruleFor(Expiring kind) {
        return Retention.rules().stream()
                .filter(rule -> Objects.equals(rule.what(), kind.what()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule says how long to keep " + kind.what()));
    }

    private void note(String what, int removed, boolean failed) {
        jdbc.sql("insert into retention_run (ran_at, what, removed, failed) values (:at, :what, :removed, :failed)")
                .param("at", OffsetDateTime.now(clock))
                .param("what", what)
                .param("removed", removed)
                .param("failed", failed)
                .update();
    }
}
