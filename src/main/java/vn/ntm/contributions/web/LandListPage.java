package vn.ntm.contributions.web;

import java.util.List;

/** Land of a book that was handed over: what is not registered yet, and the sums by hamlet and year in m². */
public record LandListPage(String book, boolean demo, String unitName, List<Waiting> waiting, List<SumLine> sums) {
    /**
     * Land that waits for the register.
     *
     * @param since how many days
     */
    public record Waiting(String contributor, String path, String hamlet, String area, String day, String since) {}

    /** What a hamlet handed over in a year. */
    public record SumLine(String hamlet, String year, String area, String registered, String open) {}
}
