package vn.ntm.notices;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.ntm.shared.NightlyJob;

/** Tells every morning which last days come near or are over. */
@Component
class DueJob implements NightlyJob {
    private final Telling telling;
    private final NoticesSettings settings;

    DueJob(Telling telling, NoticesSettings settings) {
        this.telling = telling;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "notices-due";
    }

    @Override
    public String byKey() {
        return "notices.by";
    }

    @Override
    public LocalTime at() {
        return settings.dueAt();
    }

    @Override
    public void run() {
        telling.tellDue();
    }
}
