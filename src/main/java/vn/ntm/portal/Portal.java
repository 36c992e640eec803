package vn.ntm.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
    private static final String HOME = "home";

    private final PublicReader reader;
    private final Clock clock;
    /** Every page's masthead asks; what another node publishes shows a moment later. */
    private final Cache<String, Optional<PublicFace>> faces =
            Caffeine.newBuilder().expireAfterWrite(A_MOMENT).build();

    Portal(PublicReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Empty before the installation has a commune. */
    public Optional<PublicFace> face() {
        return faces.get(
                HOME,
                key -> reader.communeName()
                        .map(name -> new PublicFace(
                                name, reader.successors(today()), reader.plan().orElse(null))));
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
