package vn.ntm.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.Measures;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevels;

/** All sets as they were known at some moments, with what they demand at the places and days asked about; never changes, so it may be kept and shared. */
final class Law {
    /** More places than one node is asked about at a time; beyond that all is looked up anew. */
    private static final int MOST = 512;

    private final RequiredLevels levels;
    private final Measures measures;
    private final Map<At, Demanded> demanded = new ConcurrentHashMap<>();
    private final Map<ChapterAt, Chapter> chapters = new ConcurrentHashMap<>();

    private record At(String setId, Place place, LocalDate day) {}

    private record ChapterAt(At at, int criterion) {}

    Law(RequiredLevels levels, Measures measures) {
        this.levels = levels;
        this.measures = measures;
    }

    boolean isOf(RequiredLevels asked) {
        return levels == asked;
    }

    PublishedSet set(String setId) {
        return levels.set(setId).orElseThrow(() -> CriteriaSetNotFound.set(setId));
    }

    /** Of a set that is not from this law, nothing is kept. */
    Demanded demanded(PublishedSet set, Place place, LocalDate day) {
        return isOurs(set)
                ? kept(demanded).computeIfAbsent(new At(set.id(), place, day), at -> computed(set, place, day))
                : computed(set, place, day);
    }

    Chapter chapter(PublishedSet set, Place place, LocalDate day, int criterion) {
        Demands whole = demanded(set, place, day).demands();
        return isOurs(set)
                ? kept(chapters)
                        .computeIfAbsent(
                                new ChapterAt(new At(set.id(), place, day), criterion),
                                at -> Chapter.of(whole, criterion))
                : Chapter.of(whole, criterion);
    }

    private Demanded computed(PublishedSet set, Place place, LocalDate day) {
        return Demanded.of(Demands.of(set, levels, measures, place, day));
    }

    private boolean isOurs(PublishedSet set) {
        return levels.set(set.id()).equals(Optional.of(set));
    }

    private static <K, V> Map<K, V> kept(Map<K, V> kept) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        return kept;
    }
}
