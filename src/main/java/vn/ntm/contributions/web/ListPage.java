package vn.ntm.contributions.web;

import java.util.List;

/**
 * Contributors of a book by name.
 *
 * @param waiting only those whose gift is still to come, exempt households left out
 */
public record ListPage(String book, boolean demo, String unitName, boolean waiting, List<GiftLine> gifts) {}
