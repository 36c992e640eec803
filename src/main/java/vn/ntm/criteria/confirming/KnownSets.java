package vn.ntm.criteria.confirming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ntm.criteria.BundledSets;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Measures;
import vn.ntm.criteria.Places;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevels;
import vn.ntm.criteria.publishing.PublishedRevisions;
import vn.ntm.criteria.publishing.PublishedRevisions.Edition;

/** The published sets with what people read on top, kept in memory; one short question says whether anything has changed since, on whichever node. */
@Service
class KnownSets implements CriteriaSets {
    private static final List<String> ORDER =
            BundledSets.outlines().stream().map(CriteriaSetOutline::id).toList();

    private final PublishedRevisions revisions;
    private final ConfirmationReader confirmations;
    private final Measures measures = Measures.bundled();
    private volatile @Nullable Knowledge kept;

    KnownSets(PublishedRevisions revisions, ConfirmationReader confirmations) {
        this.revisions = revisions;
        this.confirmations = confirmations;
    }

    /** The stamp is asked first: what changes while we read is read again next time, never missed. */
    Knowledge knowledge() {
        ConfirmationReader.Stamp stamp = confirmations.stamp();
        Knowledge held = kept;
        if (held == null || !held.isUnder(stamp)) {
            held = new Knowledge(stamp, revisions.all(), confirmations.all(), revisions::get);
            kept = held;
        }
        return held;
    }

    @Override
    public List<CriteriaSetOutline> outlines() {
        return all().stream().map(PublishedSet::outline).toList();
    }

    @Override
    public List<PublishedSet> all() {
        Knowledge knowledge = knowledge();
        return each(knowledge, knowledge::current);
    }

    private static List<PublishedSet> each(Knowledge knowledge, Function<String, Optional<PublishedSet>> set) {
        Stream<String> others = knowledge.setIds().stream().filter(id -> !ORDER.contains(id));
        return Stream.concat(ORDER.stream(), others)
                .flatMap(id -> set.apply(id).stream())
                .toList();
    }

    @Override
    public Optional<PublishedSet> current(String setId) {
        return knowledge().current(setId);
    }

    @Override
    public PublishedSet revision(String setId, int revision) {
        return revisions.get(new Edition(setId, revision));
    }

    @Override
    public PublishedSet asKnown(String setId, Instant knownAt) {
        return knowledge().asKnown(setId, knownAt).orElseThrow(() -> CriteriaSetNotFound.set(setId));
    }

    @Override
    public PublishedSet asKnown(String setId, int revision, Instant knownAt) {
        return knowledge().asKnown(new Edition(setId, revision), knownAt);
    }

    @Override
    public RequiredLevels requiredLevels() {
        return new RequiredLevels(all());
    }

    @Override
    public RequiredLevels requiredLevels(Instant knownAt) {
        return knowledge().requiredLevels(knownAt);
    }

    @Override
    public Measures measures() {
        return measures;
    }

    @Override
    public Places places() {
        return revisions.places();
    }
}
