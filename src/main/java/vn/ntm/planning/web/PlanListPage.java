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

        /** Whether errors are what there is to say about its state. */
        public boolean isHeldUp() {
            return errors > 0 && plan.status().isOpen();
        }
    }

    public PlanListPage {
        rows = List.copyOf(rows);
    }
}
