package vn.ntm.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * Reports of a unit, or of every unit within reach.
 *
 * @param unit code, empty for every unit
 * @param openPath where one is begun, null for a reader who may not
 */
public record ReportsPage(
        String heading,
        String unit,
        String count,
        SentForm filter,
        List<Choice> forms,
        List<Choice> states,
        List<Line> lines,
        @Nullable String openPath,
        @Nullable String previous,
        @Nullable String next) {
    /** A report with what a list says of it. */
    public record Line(
            String path,
            String title,
            String unit,
            String period,
            ReportBadge state,
            String due,
            boolean late,
            String version) {}
}
