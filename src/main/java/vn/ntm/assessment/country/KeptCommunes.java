package vn.ntm.assessment.country;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Standings of many communes, each kept as long as nothing it rests on is committed, on whichever node: its stamp differs then. */
@Component
class KeptCommunes {
    /** About 20 MB: the country for several sets and years, or some provinces on many days. */
    private static final int MOST = 100_000;

    /**
     * Two nodes' clocks may differ by less. What one node enters "later" than the moment another judges shows when that one judges again after this
     * time; from then on the standing stays.
     */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(10);

    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final JdbcClient jdbc;

    KeptCommunes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which standing.
     *
     * @param lawDay whose law counts
     * @param knownAt null for the present
     */
    record Key(
            String unitCode,
            String setId,
            int year,
            LocalDate lawDay,
            @Nullable Instant knownAt) {}

    /**
     * A standing.
     *
     * @param seenAt when its stamp was seen first
     */
    private record Kept(String stamp, Instant seenAt, Instant judgedAt, CommuneStanding standing) {
        boolean isGood(String now, Instant at, boolean past) {
            boolean settled = past || !judgedAt.isBefore(seenAt.plus(CLOCKS_DIFFER));
            return stamp.equals(now) && (settled || at.isBefore(judgedAt.plus(CLOCKS_DIFFER)));
        }
    }

    /** The stamp of each commune. */
    Map<String, String> stamps(Collection<String> communes) {
        Map<String, String> stamps = HashMap.newHashMap(communes.size());
        jdbc.sql("select unit, stamp from assessment_stamps(:units)")
                .param("units", communes.toArray(String[]::new))
                .query(row -> {
                    stamps.put(row.getString("unit"), row.getString("stamp"));
                });
        return stamps;
    }

    Optional<CommuneStanding> find(Key key, String stamp, Instant at) {
        return Optional.ofNullable(kept.getIfPresent(key))
                .filter(one -> one.isGood(stamp, at, key.knownAt() != null))
                .map(Kept::standing);
    }

    /** @param stamp as it was before the commune was judged */
    void keep(Key key, String stamp, Instant at, CommuneStanding standing) {
        Kept before = kept.getIfPresent(key);
        Instant seenAt = before != null && before.stamp().equals(stamp) ? before.seenAt() : at;
        kept.put(key, new Kept(stamp, seenAt, at, standing));
    }
}
