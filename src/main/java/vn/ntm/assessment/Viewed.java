package vn.ntm.assessment;

import java.time.Instant;

/**
 * Which standing is looked at.
 *
 * @param year whose values and levels count
 * @param knownAt what was entered, confirmed and published up to then
 */
public record Viewed(String unitCode, String setId, int year, Instant knownAt) {
    /** The same commune and moment under another set. */
    public Viewed under(String otherSet) {
        return new Viewed(unitCode, otherSet, year, knownAt);
    }
}
