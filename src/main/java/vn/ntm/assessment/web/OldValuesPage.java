package vn.ntm.assessment.web;

import java.util.List;

/** Figures older than twelve months that still count. */
public record OldValuesPage(Lens lens, String day, List<Line> lines) {
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
