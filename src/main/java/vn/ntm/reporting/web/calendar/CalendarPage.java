package vn.ntm.reporting.web.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.web.ReportBadge;

/**
 * What is due for a unit in a year.
 *
 * @param unitCode empty for a reader who sits at no commune or province
 * @param open whether only what is not sent yet is shown
 */
public record CalendarPage(
        String unitCode,
        String unitName,
        int year,
        boolean open,
        List<Row> rows,
        Counts counts,
        List<Rule> rules,
        Ways ways) {
    /** Pages this one leads to; null where the reader may not go there. */
    public record Ways(String rules, @Nullable String board) {}

    /** How many reports the year asks for, how many were sent and how many are late. */
    public record Counts(int all, long sent, long late) {}

    /**
     * A report that is due.
     *
     * @param anchor its place on the page
     * @param note what must be said about the day, may be empty
     * @param path of the report, null while it is not begun
     */
    public record Row(
            String anchor,
            String form,
            String title,
            String period,
            String periodKey,
            String due,
            String note,
            boolean late,
            ReportBadge state,
            @Nullable String path,
            boolean mayBegin) {}

    /** A row of the calendar in words. */
    public record Rule(String title, String due, String forward, String source, boolean verified) {}

    public CalendarPage {
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }

    /** Address with these choices. */
    public String path(int otherYear, boolean onlyOpen) {
        return "/reports/calendar?unit=" + unitCode + "&year=" + otherYear + (onlyOpen ? "&show=open" : "");
    }
}
