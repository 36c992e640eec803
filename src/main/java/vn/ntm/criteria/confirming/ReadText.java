package vn.ntm.criteria.confirming;

import vn.ntm.criteria.Confirmed;

/**
 * The text somebody holds in hand while reading levels from it.
 *
 * @param note empty when there is nothing to add
 */
public record ReadText(Confirmed.Text text, String note) {}
