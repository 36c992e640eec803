package vn.ntm.tasks.web;

import java.util.List;

/**
 * Tasks on their last days, week by week from Monday.
 *
 * @param month as people write it: "tháng 3/2024"
 * @param undated how many tasks of the filter have no day
 */
public record CalendarPage(
        Filter filter,
        String unitName,
        String month,
        String previous,
        String next,
        List<String> weekdays,
        List<List<Day>> weeks,
        long undated) {
    /**
     * A day of the table.
     *
     * @param number day of the month, empty outside of it
     */
    public record Day(String number, boolean today, List<Row> rows) {
        public Day {
            rows = List.copyOf(rows);
        }
    }

    public CalendarPage {
        weekdays = List.copyOf(weekdays);
        weeks = List.copyOf(weeks);
    }

    /** Whether no task ends in the month. */
    public boolean isFree() {
        return weeks.stream().flatMap(List::stream).allMatch(day -> day.rows().isEmpty());
    }
}
