package vn.ntm.distribution.web;

import java.util.List;

/**
 * What a commune has sent, and what it has issued and not sent.
 *
 * @param year whose issued documents are offered
 */
public record DeliveriesPage(
        String unit, String unitName, int year, List<Line> sent, List<Waiting> waiting, boolean maySend) {
    /** A document that was sent; {@code share} as "3/12". */
    public record Line(String title, String path, String share, boolean all, String when) {}

    /** An issued document that nobody was sent. */
    public record Waiting(String title, String path) {}
}
