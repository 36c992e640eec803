package vn.ntm.overview.web;

import java.util.List;

/**
 * Sums by province.
 *
 * @param bands headings of the columns, the highest band first
 * @param rows the provinces, and all together as the last where there are several
 */
public record RollupPage(Filter filter, String headline, String moment, List<String> bands, List<Row> rows) {
    /**
     * A province.
     *
     * @param total criteria met, in all its communes together, bare for programs
     */
    public record Row(String name, String coverage, long total, String met, String average, List<Integer> bands) {
        public Row {
            bands = List.copyOf(bands);
        }
    }

    public RollupPage {
        bands = List.copyOf(bands);
        rows = List.copyOf(rows);
    }
}
