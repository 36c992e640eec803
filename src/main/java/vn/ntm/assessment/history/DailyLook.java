package vn.ntm.assessment.history;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.ntm.shared.NightlyJob;

/** Once a day everything watched is looked at again: evidence ends without anybody doing anything. */
@Component
class DailyLook implements NightlyJob {
    private static final LocalTime SHORTLY_AFTER_MIDNIGHT = LocalTime.of(0, 5);

    private final ChangeWatch watch;

    DailyLook(ChangeWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "assessment-daily-look";
    }

    @Override
    public String byKey() {
        return "assessment.watch.by";
    }

    @Override
    public LocalTime at() {
        return SHORTLY_AFTER_MIDNIGHT;
    }

    @Override
    public void run() {
        watch.aDayHasPassed();
    }
}
