package vn.ntm.planning;

import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.shared.NightlyJob;

/** Sweeps out documents nobody came back to review, whoever brought them in. */
@Component
class ForgottenImports implements NightlyJob {
    private static final LocalTime AT = LocalTime.of(1, 30);

    private final StagedDocuments staged;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgottenImports(StagedDocuments staged, TransactionTemplate transaction, Clock clock) {
        this.staged = staged;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forgotten-imports";
    }

    @Override
    public String byKey() {
        return "planning.import.sweeper";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(
                all -> staged.dropOlderThan(clock.instant().minus(PlanImports.PATIENCE)));
    }
}
