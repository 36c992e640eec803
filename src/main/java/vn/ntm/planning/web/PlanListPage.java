package vn.ntm.planning.web;

import java.util.List;
import vn.ntm.planning.Plan;
import vn.ntm.planning.checks.Finding.Severity;

/** The register of plans. */
public record PlanListPage(List<Row> rows) {
    /** One plan in the register. */
    public record Row(Plan plan, Standing standing, int tasks, long errors) {
        static Row of(Overviews.Overview overview) {
            return new Row(
                    overview.plan(),
                    overview.standing(),
                    overview.content().tasks().size(),
                    overview.content().count(Severity.ERROR));
        }
    }

    public PlanListPage {
        rows = List.copyOf(rows);
    }
}
