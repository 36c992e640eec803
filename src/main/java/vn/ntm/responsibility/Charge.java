package vn.ntm.responsibility;

import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * A position with its part in a criterion on one day.
 *
 * @param holder name of whoever held the position that day, null when nobody did or the reader may not know
 * @param stands whether the position still existed that day; else it answers for nothing
 */
public record Charge(
        PositionId position, String title, @Nullable String holder, Part part, boolean stands) {}
