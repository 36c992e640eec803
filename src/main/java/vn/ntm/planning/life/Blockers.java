package vn.ntm.planning.life;

import java.util.List;
import java.util.Set;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;

/**
 * The errors of a plan that keep it from being numbered (FR-LINT-1). What its number, date and signature are missing is not among them: these the
 * official document gets on its way (sign-off, register), so asking for them before would let no plan begin.
 */
public final class Blockers {
    private static final Set<String> GIVEN_ON_THE_WAY = Set.of("LINT-06", "LINT-07");

    private Blockers() {}

    public static List<Finding> of(PlanContent content) {
        return errors(content).stream()
                .filter(finding -> !GIVEN_ON_THE_WAY.contains(finding.rule()))
                .toList();
    }

    /** What sign-off and register give. */
    public static List<Finding> givenOnTheWay(PlanContent content) {
        return errors(content).stream()
                .filter(finding -> GIVEN_ON_THE_WAY.contains(finding.rule()))
                .toList();
    }

    private static List<Finding> errors(PlanContent content) {
        return content.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
