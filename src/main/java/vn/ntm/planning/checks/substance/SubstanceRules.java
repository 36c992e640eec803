package vn.ntm.planning.checks.substance;

import java.util.List;
import vn.ntm.planning.checks.PlanCheck;

/** The rules about criteria, targets, tasks, responsibility and means. */
public final class SubstanceRules {
    private SubstanceRules() {}

    public static List<PlanCheck> all() {
        return List.of(
                new SetLabelsAgreeWithNames(),
                new TargetsAgree(),
                new EveryUnmetCriterionIsPlannedFor(),
                new BaselineIsCumulative(),
                new PromisesHaveDateOrOwner(),
                new BodiesWithTasksAreAssigned(),
                new PlanShowsFigures(),
                new IntegratedProgrammesIncludePoverty(),
                new RecognitionIsLeftToItsAuthority(),
                new CountsAgreeWithLists(),
                new CriteriaAreListedOnce());
    }
}
