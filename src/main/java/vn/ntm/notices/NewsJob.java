package vn.ntm.notices;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.ntm.shared.RepeatedJob;

/** Tells what happened, a minute or two after it did. */
@Component
class NewsJob implements RepeatedJob {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Telling telling;

    NewsJob(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "notices-news";
    }

    @Override
    public String byKey() {
        return "notices.by";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() {
        telling.tellNews();
    }
}
