package vn.ntm.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are looked for.
 *
 * @param unitCode of one unit, empty for every unit within reach
 * @param formCode empty for every form
 * @param year of the period, 0 for every year
 * @param state null for every state
 * @param page from 1
 */
public record ReportSearch(
        String unitCode,
        String formCode,
        int year,
        @Nullable ReportState state,
        int page) {
    /** How many stand on a page. */
    public static final int PER_PAGE = 30;

    public static ReportSearch ofUnit(String unitCode) {
        return new ReportSearch(unitCode, "", 0, null, 1);
    }

    /** One page of what was found. */
    public record Found(List<Report> reports, int total) {
        public Found {
            reports = List.copyOf(reports);
        }
    }
}
