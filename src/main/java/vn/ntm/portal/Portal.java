package vn.ntm.portal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.ntm.planning.PlanConfirmed;
import vn.ntm.shared.Vietnamese;

/** What strangers may ask of the home commune. */
@Service
public class Portal {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration SOME_MOMENTS = Duration.ofSeconds(5);
    private static final String HOME = "home";

    private final PublicReader reader;
    private final Clock clock;
    /** Every page's masthead asks; what another node publishes shows some moments later. It is read anew beside the pages: none of them waits for it. */
    private final LoadingCache<String, Optional<PublicFace>> faces;

    Portal(PublicReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
        this.faces = Caffeine.newBuilder()
                .refreshAfterWrite(A_MOMENT)
                .expireAfterWrite(SOME_MOMENTS)
                .build(home -> read());
    }

    /** Empty before the installation has a commune. */
    public Optional<PublicFace> face() {
        return faces.get(HOME);
    }

    private Optional<PublicFace> read() {
        return reader.communeName()
                .map(name -> new PublicFace(
                        name, reader.successors(today()), reader.plan().orElse(null)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** On this node a confirmed plan shows at once. */
    @TransactionalEventListener
    void on(PlanConfirmed confirmed) {
        faces.invalidateAll();
    }
}
