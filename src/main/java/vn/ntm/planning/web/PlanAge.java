package vn.ntm.planning.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.ntm.organization.Gazetteer;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.planning.Plan;

/**
 * Whether a plan is history by now.
 *
 * @param past its year is over
 * @param successors what its commune became, empty while the commune lives
 */
public record PlanAge(boolean past, List<Unit> successors) {
    public PlanAge {
        successors = List.copyOf(successors);
    }

    static PlanAge of(Plan plan, Gazetteer gazetteer, LocalDate today) {
        LocalDate planned = LocalDate.of(plan.year(), 1, 1);
        List<Unit> successors = gazetteer
                .withCode(UnitLevel.COMMUNE, plan.unitCode(), planned)
                .filter(unit -> !unit.isValidOn(today))
                .map(gazetteer::successors)
                .orElse(List.of());
        return new PlanAge(plan.year() < today.getYear(), successors);
    }

    /** "xã A, xã B", as it stands within a sentence. */
    public String successorNames() {
        return successors.stream()
                .map(unit -> unit.kind().toLowerCase(Locale.ROOT) + " " + unit.name())
                .collect(Collectors.joining(", "));
    }

    public boolean isHistory() {
        return past || !successors.isEmpty();
    }
}
