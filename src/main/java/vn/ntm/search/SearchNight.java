package vn.ntm.search;

import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ntm.shared.NightlyJob;

/** Counts once a night what the index says wrongly; triggers should leave nothing, so a difference stands in the log and is mended. */
@Component
class SearchNight implements NightlyJob {
    private static final Logger LOG = LoggerFactory.getLogger(SearchNight.class);
    private static final LocalTime BEFORE_THE_BACKUP = LocalTime.of(0, 40);

    private final Rebuilding rebuilding;

    SearchNight(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @Override
    public String name() {
        return "search-check";
    }

    @Override
    public String byKey() {
        return "search.rebuild.by";
    }

    @Override
    public LocalTime at() {
        return BEFORE_THE_BACKUP;
    }

    @Override
    public void run() {
        long wrong = rebuilding.differences();
        if (wrong > 0) {
            LOG.warn("{} entries of the search index differ from their objects; rebuilding", wrong);
            rebuilding.rebuild();
        }
    }
}
