package vn.ntm.assessment.web;

import java.util.List;

/**
 * The drawing of a time line, every length in units of the picture.
 *
 * @param size "720 280" as the picture's box says it
 * @param path the steps of the line, empty where nothing was followed yet
 * @param right where lines across end
 */
public record TimeLineChart(
        String size,
        String path,
        int left,
        int right,
        int bottom,
        List<Height> heights,
        List<Day> days,
        List<Event> events,
        List<Plan> plans) {
    /** A number of criteria and how high it lies. */
    public record Height(int y, String words) {}

    /** A day below the line. */
    public record Day(int x, String words, String anchor) {}

    /**
     * What changed at a moment.
     *
     * @param shape outline of the mark
     * @param words short, empty where there is no room
     * @param title in full
     */
    public record Event(String shape, String css, int x, int y, String words, String anchor, String title) {}

    /** What a plan said of a day. */
    public record Plan(int x, int y, String words, String anchor, String title) {}

    public TimeLineChart {
        heights = List.copyOf(heights);
        days = List.copyOf(days);
        events = List.copyOf(events);
        plans = List.copyOf(plans);
    }
}
