package vn.ntm.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.planning.Plan;
import vn.ntm.planning.Planning;

/** By which criteria sets a commune works. */
@Component
class SetsInUse {
    private static final String COMMUNE_LEVEL = "commune";

    private final CriteriaSets sets;
    private final Planning planning;

    SetsInUse(CriteriaSets sets, Planning planning) {
        this.sets = sets;
        this.planning = planning;
    }

    /** Sets that grade communes, from the oldest on. */
    List<CriteriaSetOutline> all() {
        return communeSets().toList();
    }

    CriteriaSetOutline get(String setId) {
        return communeSets().filter(set -> set.id().equals(setId)).findFirst().orElseThrow(NoSuchCriterion::new);
    }

    /** The set of the commune's newest plan; without one the first that is in force that year, else the newest. */
    CriteriaSetOutline mainOf(String unit, LocalDate day) {
        return planned(unit)
                .flatMap(id -> communeSets().filter(set -> set.id().equals(id)).findFirst())
                .or(() -> communeSets()
                        .filter(set -> set.isInForceDuring(day.getYear()))
                        .findFirst())
                .or(() -> communeSets().reduce((earlier, later) -> later))
                .orElseThrow(NoSuchCriterion::new);
    }

    /** The set of the newest plan and every set in force that year. */
    Set<String> of(String unit, LocalDate day) {
        return Stream.concat(
                        planned(unit).stream(),
                        communeSets()
                                .filter(set -> set.isInForceDuring(day.getYear()))
                                .map(CriteriaSetOutline::id))
                .collect(Collectors.toSet());
    }

    private Optional<String> planned(String unit) {
        return planning.latestOf(unit).map(Plan::criteriaSet);
    }

    private Stream<CriteriaSetOutline> communeSets() {
        return sets.outlines().stream().filter(set -> COMMUNE_LEVEL.equals(set.level()));
    }
}
