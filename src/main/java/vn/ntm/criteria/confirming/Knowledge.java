package vn.ntm.criteria.confirming;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevels;
import vn.ntm.criteria.publishing.PublishedRevisions.Dated;
import vn.ntm.criteria.publishing.PublishedRevisions.Edition;

/** All revisions and all levels read by people, as they stood under one stamp: answers what was known at any moment until then. */
final class Knowledge {
    private final ConfirmationReader.Stamp stamp;
    private final Map<String, List<Dated>> revisions;
    private final List<LevelConfirmation> levels;
    private final Function<Edition, PublishedSet> content;
    private final Instant lastChange;
    private final Map<Edition, PublishedSet> current = new ConcurrentHashMap<>();
    private final Supplier<RequiredLevels> newestLevels = SingletonSupplier.of(() -> levelsOf(this::current));

    Knowledge(
            ConfirmationReader.Stamp stamp,
            List<Dated> revisions,
            List<LevelConfirmation> levels,
            Function<Edition, PublishedSet> content) {
        this.stamp = stamp;
        this.revisions =
                revisions.stream().collect(groupingBy(dated -> dated.edition().setId()));
        this.levels = List.copyOf(levels);
        this.content = content;
        this.lastChange = Stream.concat(
                        revisions.stream().map(Dated::publishedAt),
                        levels.stream().map(LevelConfirmation::lastChange))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    boolean isUnder(ConfirmationReader.Stamp asked) {
        return stamp.equals(asked);
    }

    List<LevelConfirmation> levels() {
        return levels;
    }

    List<String> setIds() {
        return revisions.keySet().stream().sorted().toList();
    }

    Optional<PublishedSet> current(String setId) {
        return newest(setId, dated -> true).map(this::current);
    }

    Optional<PublishedSet> asKnown(String setId, Instant knownAt) {
        return newest(setId, dated -> !dated.publishedAt().isAfter(knownAt)).map(edition -> asKnown(edition, knownAt));
    }

    /** Of all sets as they were known then; the same object for every moment since the last change. */
    RequiredLevels requiredLevels(Instant knownAt) {
        return knownAt.isBefore(lastChange) ? levelsOf(id -> asKnown(id, knownAt)) : newestLevels.get();
    }

    private RequiredLevels levelsOf(Function<String, Optional<PublishedSet>> set) {
        return new RequiredLevels(
                setIds().stream().flatMap(id -> set.apply(id).stream()).toList());
    }

    PublishedSet asKnown(Edition edition, Instant knownAt) {
        return knownAt.isBefore(lastChange) ? with(edition, level -> level.heldAt(knownAt)) : current(edition);
    }

    private PublishedSet current(Edition edition) {
        return current.computeIfAbsent(edition, asked -> with(asked, LevelConfirmation::holds));
    }

    private PublishedSet with(Edition edition, Predicate<LevelConfirmation> holding) {
        return new Overlay(levels.stream()
                        .filter(level -> level.indicator().setId().equals(edition.setId()))
                        .filter(holding)
                        .toList())
                .over(content.apply(edition));
    }

    private Optional<Edition> newest(String setId, Predicate<Dated> published) {
        return revisions.getOrDefault(setId, List.of()).reversed().stream()
                .filter(published)
                .map(Dated::edition)
                .findFirst();
    }
}
