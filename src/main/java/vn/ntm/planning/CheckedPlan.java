package vn.ntm.planning;

import java.util.List;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.reading.PlanReading;

/** A plan document as it was understood, with what the rule book finds in it. */
public record CheckedPlan(PlanReading plan, List<Finding> findings) {
    public CheckedPlan {
        findings = List.copyOf(findings);
    }
}
