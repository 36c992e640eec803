package vn.ntm.assessment.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** How many criteria were met over time, as it was noticed; empty where nobody looked yet. */
public record Course(List<Step> steps) {
    /**
     * What held from a moment on.
     *
     * @param met how many criteria were met then
     * @param followed how many criteria were followed then
     * @param changes what was noticed at that moment; none where following began
     */
    public record Step(Instant at, int met, int followed, List<CriterionChange> changes) {
        public Step {
            changes = List.copyOf(changes);
        }
    }

    public Course {
        steps = List.copyOf(steps);
    }

    /** The last step, if there is one. */
    public Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** Every change, oldest first. */
    public List<CriterionChange> changes() {
        return steps.stream().flatMap(step -> step.changes().stream()).toList();
    }

    /** @param changes all of them, oldest first, also those after {@code until} */
    static Course of(Collection<Followed> followed, List<CriterionChange> changes, Instant until) {
        Map<Integer, Stand> atFirst = new HashMap<>();
        followed.forEach(one -> atFirst.put(one.criterion(), one.now()));
        changes.reversed().forEach(change -> atFirst.put(change.criterion(), change.from()));
        Map<Integer, Stand> standing = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (Instant at : moments(followed, changes).headSet(until, true)) {
            followed.stream()
                    .filter(one -> one.since().equals(at))
                    .forEach(one -> standing.put(one.criterion(), atFirst.getOrDefault(one.criterion(), one.now())));
            List<CriterionChange> then =
                    changes.stream().filter(change -> change.at().equals(at)).toList();
            then.forEach(change -> standing.put(change.criterion(), change.to()));
            steps.add(new Step(at, met(standing), standing.size(), then));
        }
        return new Course(steps);
    }

    private static NavigableSet<Instant> moments(Collection<Followed> followed, List<CriterionChange> changes) {
        NavigableSet<Instant> moments = new TreeSet<>();
        followed.forEach(one -> moments.add(one.since()));
        changes.forEach(change -> moments.add(change.at()));
        return moments;
    }

    private static int met(Map<Integer, Stand> standing) {
        return (int)
                standing.values().stream().filter(stand -> stand == Stand.MET).count();
    }
}
