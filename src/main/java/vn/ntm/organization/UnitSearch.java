package vn.ntm.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the units.
 *
 * @param text part of a name with or without marks, or the beginning of a code
 * @param level null for all levels
 * @param on the day the units are wanted of
 * @param anyTime also units of other days
 * @param page from 1
 */
public record UnitSearch(String text, @Nullable UnitLevel level, LocalDate on, boolean anyTime, int page) {
    public static final int PAGE_SIZE = 25;

    public UnitSearch {
        page = Math.max(1, page);
    }

    long offset() {
        return (long) (page - 1) * PAGE_SIZE;
    }
}
