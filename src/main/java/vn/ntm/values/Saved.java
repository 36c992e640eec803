package vn.ntm.values;

/**
 * What became of an entry.
 *
 * @param changed false when the same was kept already
 */
public record Saved(MeasuredValue value, boolean changed) {}
