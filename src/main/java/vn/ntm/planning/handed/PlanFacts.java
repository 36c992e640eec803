package vn.ntm.planning.handed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Snapshot;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanContent.ConfirmedTarget;
import vn.ntm.planning.PlannedRoadmap;
import vn.ntm.shared.TypedDate;

/** What a plan has as data that a target can be compared with. */
record PlanFacts(Plan plan, PlanContent content, Snapshot baseline, List<PlannedRoadmap.Row> roadmap) {
    PlanFacts {
        roadmap = List.copyOf(roadmap);
    }

    /** How many criteria are met when the year's targets are. */
    int aim() {
        return (int) baseline.states().keySet().stream()
                .filter(number -> isMet(number) || content.isTarget(number))
                .count();
    }

    boolean isMet(int criterion) {
        return baseline.stateOf(criterion) == CriterionState.MET;
    }

    /** Where the text names the criterion as a target; 0 when a person added it. */
    int lineOf(int criterion) {
        return content.targets().stream()
                .filter(target -> target.criterion() == criterion)
                .mapToInt(ConfirmedTarget::line)
                .findFirst()
                .orElse(0);
    }

    /** By when the road map wants the criterion met; null where it says no day. */
    @Nullable
    LocalDate dueOf(int criterion) {
        return roadmap.stream()
                .filter(row -> row.criterion() == criterion && !row.due().isEmpty())
                .map(row -> TypedDate.read(row.due()).day())
                .findFirst()
                .orElse(null);
    }
}
