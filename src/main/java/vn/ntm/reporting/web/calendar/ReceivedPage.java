package vn.ntm.reporting.web.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.web.ReportBadge;
import vn.ntm.shared.Choice;

/**
 * What a superior has received on a form for a period.
 *
 * @param forms to choose from
 * @param periods of the year, to choose from
 * @param shows ways to see only some of the units, with how many each has
 * @param missing names of the units that have sent nothing, at most the first hundred
 * @param toRemind how many are late and were not reminded today
 * @param cell heading of the column with one cell of each report, null for none
 */
public record ReceivedPage(
        String superior,
        String form,
        String formTitle,
        String period,
        String periodName,
        String day,
        String due,
        List<Choice> forms,
        List<Choice> periods,
        Years years,
        List<Show> shows,
        Counts counts,
        String missing,
        List<Row> rows,
        int toRemind,
        @Nullable String said,
        @Nullable String cell) {
    /** The same period of the years around, as addresses. */
    public record Years(int year, String before, String after) {}

    /** A way to see some of the units. */
    public record Show(String path, String label, boolean chosen) {}

    /** Sent of all; sent late; still open and late. */
    public record Counts(long sent, int all, long sentLate, long overdue) {}

    /**
     * A unit.
     *
     * @param path of its report, null while it has none
     * @param complete "120/160", empty while nothing was sent
     * @param reminded last day it was reminded on, empty for never
     */
    public record Row(
            String code,
            String name,
            @Nullable String path,
            ReportBadge state,
            String moved,
            String late,
            String complete,
            String reminded,
            String cell) {}

    public ReceivedPage {
        forms = List.copyOf(forms);
        periods = List.copyOf(periods);
        shows = List.copyOf(shows);
        rows = List.copyOf(rows);
    }
}
