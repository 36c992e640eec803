package vn.ntm.responsibility;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.shared.NightlyJob;

/** Rows of the matrix that begin or end by themselves reach the positions; a week back, so that nights missed are made up. */
@Component
class TurningDays implements NightlyJob {
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);
    private static final int DAYS = 7;

    private final ResponsibilityDesk desk;
    private final Responsibilities responsibilities;
    private final TransactionTemplate transaction;

    TurningDays(ResponsibilityDesk desk, Responsibilities responsibilities, TransactionTemplate transaction) {
        this.desk = desk;
        this.responsibilities = responsibilities;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "responsibility-turning-days";
    }

    @Override
    public String byKey() {
        return "responsibility.nightly";
    }

    @Override
    public LocalTime at() {
        return AFTER_MIDNIGHT;
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(
                all -> desk.letKnowSince(responsibilities.today().minusDays(DAYS)));
    }
}
