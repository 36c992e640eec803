package vn.ntm.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;

/** Looks for words in everything the one acting may see: kinds by their acts, objects by their units, duties by their positions. */
@Service
@Transactional(readOnly = true)
public class Search {
    private static final int ALL_WORDS_IN_TITLE = 3;
    private static final Comparator<SearchIndex.Spot> BEST_THEN_NEWEST = Comparator.comparingInt(SearchIndex.Spot::step)
            .thenComparing(SearchIndex.Spot::day, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(SearchIndex.Spot::id);

    private final SearchIndex index;
    private final References references;
    private final Access access;

    Search(SearchIndex index, References references, Access access) {
        this.index = index;
        this.references = references;
        this.access = access;
    }

    /** Everything that fits, grouped by kind; nothing when nothing is wanted. */
    public Found find(Query query) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        if (query.wanted().isEmpty()) {
            return new Found(List.of());
        }
        List<Ranked> groups = new ArrayList<>(indexed(query, actor));
        if (actor.may(Act.SEE_REFERENCE) && query.year() == null) {
            Stream.of(references.criteria(query), references.units(query))
                    .filter(group -> group.total() > 0)
                    .forEach(group -> groups.add(new Ranked(ALL_WORDS_IN_TITLE, group)));
        }
        return new Found(groups.stream()
                .sorted(Comparator.comparingInt(Ranked::step)
                        .thenComparing(ranked -> ranked.group().kind()))
                .map(Ranked::group)
                .toList());
    }

    /** A group and how well its best object fits. */
    private record Ranked(int step, Found.Group group) {}

    private List<Ranked> indexed(Query query, Actor actor) {
        Map<Kind, List<SearchIndex.Spot>> found = spots(query, actor, all -> true);
        boolean more = found.values().stream().mapToInt(List::size).sum() >= Found.COUNTED;
        Kind chosen = query.kind();
        if (more && chosen != null && chosen.isIndexed()) {
            found.putAll(spots(query, actor, kind -> kind == chosen));
        }
        return found.entrySet().stream()
                .map(entry -> ranked(entry.getKey(), entry.getValue(), query, more))
                .toList();
    }

    private Ranked ranked(Kind kind, List<SearchIndex.Spot> spots, Query query, boolean more) {
        List<SearchIndex.Spot> best = spots.stream().sorted(BEST_THEN_NEWEST).toList();
        boolean shown = query.kind() == null || query.kind() == kind;
        List<SearchIndex.Spot> page =
                shown ? best.stream().skip(query.skip()).limit(query.most()).toList() : List.of();
        int total = Math.min(Found.COUNTED, best.size());
        return new Ranked(best.getFirst().step(), new Found.Group(kind, total, more, index.hits(kind, page)));
    }

    private Map<Kind, List<SearchIndex.Spot>> spots(Query query, Actor actor, Predicate<Kind> among) {
        Set<Kind> seen = EnumSet.allOf(Kind.class).stream()
                .filter(among)
                .filter(kind -> kind.isIndexed() && actor.may(kind.asks()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        Map<Boolean, List<Kind>> open = seen.stream().collect(Collectors.partitioningBy(kind -> isOpen(kind, actor)));
        String question = query.wanted().question(actor.scope().reads());
        SearchIndex.Reader reader = new SearchIndex.Reader(
                question, open.getOrDefault(true, List.of()), open.getOrDefault(false, List.of()), actor.positionId());
        return index.found(query.wanted(), reader, query.year()).stream()
                .collect(Collectors.groupingBy(
                        SearchIndex.Spot::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    }

    private static boolean isOpen(Kind kind, Actor actor) {
        return kind.forAllPositions().isEmpty()
                || kind.forAllPositions().stream().anyMatch(actor::may);
    }
}
