package vn.ntm.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.ntm.access.Act;
import vn.ntm.shared.Vietnamese;

/**
 * Where a commune stood against one revision of a criteria set on a day; frozen once recorded.
 *
 * @param unitCode code of the commune on that day
 * @param source where the word comes from
 * @param sourceId the record it comes from, e.g. the plan
 * @param states one state for every criterion of the set, by number
 */
public record Snapshot(
        SnapshotId id,
        String unitCode,
        String criteriaSet,
        int setRevision,
        LocalDate asOf,
        Source source,
        UUID sourceId,
        String recordedBy,
        Instant recordedAt,
        SortedMap<Integer, CriterionState> states) {
    /** On whose word a snapshot stands. */
    public enum Source {
        /** A plan document says so; nobody has judged the indicators yet. */
        PLAN(Act.IMPORT_PLAN);

        private final Act asks;

        Source(Act asks) {
            this.asks = asks;
        }

        /** What one must be allowed to do to record such a word. */
        Act asks() {
            return asks;
        }
    }

    public Snapshot {
        if (states.isEmpty()) {
            throw new IllegalArgumentException("A snapshot has a state for every criterion of its set");
        }
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    public CriterionState stateOf(int criterion) {
        return states.getOrDefault(criterion, CriterionState.NOT_ASSESSED);
    }

    public int count(CriterionState state) {
        return (int) states.values().stream().filter(one -> one == state).count();
    }

    public int met() {
        return count(CriterionState.MET);
    }

    public int total() {
        return states.size();
    }

    /** Share of criteria met, "47,4 %". */
    public String metShare() {
        return Vietnamese.share(met(), total());
    }
}
