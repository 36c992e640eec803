package vn.ntm.contributions.web;

import java.util.List;

/**
 * The drives of a book and what its hamlets gave in a year.
 *
 * @param waiting how many pledges are still to come, exempt households left out; empty for whoever may not see them
 */
public record BookPage(
        String book,
        boolean demo,
        String unitName,
        int year,
        String total,
        List<SumLine> sums,
        List<DriveLine> drives,
        String waiting,
        boolean mayPropose,
        boolean mayTake,
        boolean maySeeNames) {
    /**
     * What a hamlet gave.
     *
     * @param share of the most that a hamlet gave, 0 to 100
     */
    public record SumLine(
            String hamlet,
            long households,
            String cash,
            String days,
            String land,
            String goods,
            String worth,
            long share,
            String unvalued) {}

    /** A drive in the list. */
    public record DriveLine(String name, String path, String hamlet, String tone, String icon, String state) {}
}
