package vn.ntm.criteria.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import vn.ntm.criteria.BundledSets;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Places;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevels;
import vn.ntm.criteria.publishing.SetReader.Revision;

/** The published sets; a revision is read once and kept, for it never changes, and which one is newest is asked every time. */
@Service
class StoredCriteriaSets implements CriteriaSets {
    private static final List<String> ORDER =
            BundledSets.outlines().stream().map(CriteriaSetOutline::id).toList();

    private record Key(String setId, int revision) {}

    private final SetReader reader;
    private final Map<Key, PublishedSet> kept = new ConcurrentHashMap<>();
    private final Supplier<Places> places =
            SingletonSupplier.of(() -> DataFiles.provinces().places());

    StoredCriteriaSets(SetReader reader) {
        this.reader = reader;
    }

    @Override
    public List<CriteriaSetOutline> outlines() {
        return all().stream().map(PublishedSet::outline).toList();
    }

    @Override
    public List<PublishedSet> all() {
        Map<String, Revision> newest = reader.newest();
        Stream<String> others =
                newest.keySet().stream().filter(id -> !ORDER.contains(id)).sorted();
        return Stream.concat(ORDER.stream(), others)
                .map(newest::get)
                .filter(revision -> revision != null)
                .map(revision -> revision(revision.setId(), revision.number()))
                .toList();
    }

    @Override
    public Optional<PublishedSet> current(String setId) {
        return Optional.ofNullable(reader.newest().get(setId)).map(newest -> revision(setId, newest.number()));
    }

    @Override
    public PublishedSet revision(String setId, int revision) {
        return kept.computeIfAbsent(new Key(setId, revision), this::read);
    }

    private PublishedSet read(Key key) {
        return reader.read(key.setId(), key.revision())
                .orElseThrow(() -> CriteriaSetNotFound.revision(key.setId(), key.revision()));
    }

    @Override
    public RequiredLevels requiredLevels() {
        return new RequiredLevels(all());
    }

    @Override
    public Places places() {
        return places.get();
    }
}
