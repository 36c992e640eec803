package vn.ntm.tasks.web;

import java.util.List;

/**
 * Tasks in time: a picture of bars, and the same as a table.
 *
 * @param width of the picture in its own units
 * @param today where today lies, -1 outside of the picture
 */
public record TimelinePage(
        Filter filter,
        String unitName,
        int width,
        int height,
        int today,
        List<Month> months,
        List<Bar> bars,
        List<Row> rows,
        int undated) {
    /** Where a month begins. */
    public record Month(int x, String name) {}

    /**
     * A task from its first to its last day; one without a first day begins with the task that it waits for or with the year.
     *
     * @param done part of the width that is done
     */
    public record Bar(int x, int y, int width, int done, String hue, String label, String path) {}

    public TimelinePage {
        months = List.copyOf(months);
        bars = List.copyOf(bars);
        rows = List.copyOf(rows);
    }
}
