package vn.ntm.roadmap.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.roadmap.PlanWord;
import vn.ntm.roadmap.Roadmap;

/**
 * What somebody ticked to try out.
 *
 * @param indicators codes, of conditions too
 * @param criteria numbers
 * @param tasks paths of tasks of the plan
 */
record Ticks(Set<String> indicators, Set<String> criteria, Set<String> tasks) {
    static Ticks of(@Nullable List<String> indicators, @Nullable List<String> criteria, @Nullable List<String> tasks) {
        return new Ticks(set(indicators), set(criteria), set(tasks));
    }

    private static Set<String> set(@Nullable List<String> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    boolean isEmpty() {
        return indicators.isEmpty() && criteria.isEmpty() && tasks.isEmpty();
    }

    /** Codes taken as met: those ticked, all of the criteria ticked, all of the criteria that ticked tasks serve. */
    Set<String> codes(Roadmap roadmap) {
        Set<Integer> whole = new HashSet<>();
        PlanWord word = roadmap.word();
        if (word != null) {
            word.content().work().stream()
                    .filter(task -> tasks.contains(task.path()))
                    .forEach(task -> whole.addAll(task.criteria()));
        }
        Set<String> codes = new HashSet<>(indicators);
        roadmap.result().criteria().stream()
                .filter(one -> whole.contains(one.number()) || has(one))
                .flatMap(one -> one.indicators().stream())
                .map(IndicatorResult::code)
                .forEach(codes::add);
        return codes;
    }

    boolean has(CriterionResult criterion) {
        return criteria.contains(String.valueOf(criterion.number()));
    }
}
