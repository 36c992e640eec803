package vn.ntm.assessment.web;

import java.util.List;

/** Every closed assessment of a commune. */
public record ClosedListPage(String unitName, String board, List<Line> lines) {
    /**
     * One of them.
     *
     * @param newest whether no later version closes the same
     */
    public record Line(
            String set,
            int year,
            int version,
            boolean newest,
            String met,
            String day,
            String moment,
            String by,
            String reason,
            String address) {}

    public ClosedListPage {
        lines = List.copyOf(lines);
    }
}
