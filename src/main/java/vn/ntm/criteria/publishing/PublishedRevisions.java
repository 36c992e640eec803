package vn.ntm.criteria.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.Places;
import vn.ntm.criteria.PublishedSet;

/** The criteria sets as published; a revision is read once and kept, for it never changes. */
@Component
public class PublishedRevisions {
    private final SetReader reader;
    private final Map<Edition, PublishedSet> kept = new ConcurrentHashMap<>();
    private final Supplier<Places> places =
            SingletonSupplier.of(() -> DataFiles.provinces().places());

    PublishedRevisions(SetReader reader) {
        this.reader = reader;
    }

    /** Which revision of a set. */
    public record Edition(String setId, int revision) {}

    /** When a revision was published. */
    public record Dated(Edition edition, Instant publishedAt) {}

    /** Every published revision, the oldest of each set first. */
    public List<Dated> all() {
        return reader.all();
    }

    /** @throws CriteriaSetNotFound when there is no such set or revision */
    public PublishedSet get(Edition edition) {
        return kept.computeIfAbsent(edition, this::read);
    }

    private PublishedSet read(Edition edition) {
        return reader.read(edition.setId(), edition.revision())
                .orElseThrow(() -> CriteriaSetNotFound.revision(edition.setId(), edition.revision()));
    }

    public Places places() {
        return places.get();
    }
}
