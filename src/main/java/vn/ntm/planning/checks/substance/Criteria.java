package vn.ntm.planning.checks.substance;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.planning.checks.PlanUnderCheck;

/** Questions about the criteria of the set that a plan uses. */
final class Criteria {
    private Criteria() {}

    /** The set that the names prove. */
    static Optional<CriteriaSetOutline> provenSet(PlanUnderCheck plan) {
        String id = plan.plan().criteriaSet().id();
        return plan.sets().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    static String nameOf(PlanUnderCheck plan, int criterion) {
        return provenSet(plan).stream()
                .flatMap(set -> set.criteria().stream())
                .filter(named -> named.number() == criterion)
                .map(CriteriaSetOutline.Named::name)
                .findFirst()
                .orElse("");
    }

    /** "1 Quy hoạch, 2 Giao thông". */
    static String listed(PlanUnderCheck plan, Collection<Integer> criteria) {
        return criteria.stream()
                .map(number -> (number + " " + nameOf(plan, number)).strip())
                .collect(Collectors.joining(", "));
    }
}
