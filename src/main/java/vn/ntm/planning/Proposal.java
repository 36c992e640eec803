package vn.ntm.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.CriterionState;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanReading;

/**
 * A document on the review screen: what was understood of it and what is wrong with it. Nothing of it is a plan yet.
 *
 * @param sameFile the plan that was made from the very same file, if there is one
 */
public record Proposal(
        ImportId id, String fileName, PlanReading reading, List<Finding> findings, Optional<PlanId> sameFile) {
    public Proposal {
        findings = List.copyOf(findings);
    }

    /** The day the plan counts to; where it says none, the end of the year before the plan's; null when there is no year either. */
    public @Nullable LocalDate baselineDate() {
        LocalDate said = reading.baseline().date();
        Found<Integer> year = reading.head().year();
        if (said != null || year == null) {
            return said;
        }
        return LocalDate.of(year.value() - 1, 12, 31);
    }

    /** What the document says of a criterion; the first word counts when it says two. */
    public CriterionState stateOf(int criterion) {
        return reading.baseline().claims().stream()
                .filter(claim -> claim.criterion() == criterion)
                .findFirst()
                .map(claim -> claim.met() ? CriterionState.MET : CriterionState.NOT_MET)
                .orElse(CriterionState.NOT_ASSESSED);
    }
}
