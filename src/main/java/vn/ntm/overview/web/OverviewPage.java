package vn.ntm.overview.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Communes against criteria.
 *
 * @param coverage for how many of how many something has been entered
 * @param moment from what moment it all is
 * @param unsure what criteria rest on levels that were not compared with the official text, empty when none does
 * @param silent communes nobody has entered anything for
 * @param outside communes out of the reader's reach, by name
 * @param found which rows of how many are shown
 */
public record OverviewPage(
        Filter filter,
        String headline,
        String coverage,
        String moment,
        String unsure,
        List<Band> bands,
        List<Column> columns,
        List<Row> rows,
        List<Place> silent,
        List<String> outside,
        List<Order> orders,
        String found,
        @Nullable String previous,
        @Nullable String next) {
    /**
     * How many communes meet so many criteria.
     *
     * @param share of those with figures, as a style: "width: 12%" is left to the page
     */
    public record Band(String words, int units, String share, String css) {}

    /** A criterion over all rows. */
    public record Column(int number, String name, String met, String words, boolean unsure) {}

    /**
     * A commune.
     *
     * @param met "9/19", empty when it has no result
     * @param note what it was called, until when it was there
     * @param nothing why it has no result, empty when it has one
     */
    public record Row(
            String name, String address, String met, String note, String nothing, List<Cell> cells, List<Row> former) {
        public Row {
            cells = List.copyOf(cells);
            former = List.copyOf(former);
        }
    }

    /** A criterion of a commune. */
    public record Cell(String css, String letter, String words, String address) {}

    /** A commune by its name. */
    public record Place(String name, String address) {}

    /** An order of the rows. */
    public record Order(String words, String address, boolean current) {}

    public OverviewPage {
        bands = List.copyOf(bands);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        silent = List.copyOf(silent);
        outside = List.copyOf(outside);
        orders = List.copyOf(orders);
    }
}
