package vn.ntm.values;

import java.time.LocalDate;

/**
 * A value about to be kept.
 *
 * @param measuredOn day the figure speaks of, within the year of the key
 * @param note where it comes from; may be empty
 * @param seen id of the version the person saw before, 0 when there was none
 */
public record NewValue(ValueKey key, Figure figure, LocalDate measuredOn, String note, long seen) {}
