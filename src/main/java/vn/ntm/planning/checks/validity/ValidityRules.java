package vn.ntm.planning.checks.validity;

import java.util.List;
import vn.ntm.planning.checks.PlanCheck;

/** The rules about time and law. */
public final class ValidityRules {
    private ValidityRules() {}

    public static List<PlanCheck> all() {
        return List.of(
                new CitationsAreComplete(),
                new WholeYearIsPlannedBeforeItBegins(),
                new PlanIsOfThePresent(),
                new PlanIsLaterThanItsBasis(),
                new BodiesWithWorkExist(),
                new TitlesAreInForce());
    }
}
