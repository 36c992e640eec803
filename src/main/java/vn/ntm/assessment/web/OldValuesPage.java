package vn.ntm.assessment.web;

import java.util.List;

/**
 * Figures that are no longer fresh and still count.
 *
 * @param months after how many months before {@code day} a figure is old
 */
public record OldValuesPage(Lens lens, String day, int months, List<Line> lines) {
    /**
     * One of them.
     *
     * @param by who entered it last
     * @param address where it is entered
     */
    public record Line(
            String number, String text, String figure, String measuredOn, String by, Sign state, String address) {}

    public OldValuesPage {
        lines = List.copyOf(lines);
    }
}
