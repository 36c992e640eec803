package vn.ntm.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a commune somebody looks for; what is null is not looked at.
 *
 * @param state name of a state of the register that is searched
 * @param words in number or subject, empty for all
 * @param page from 1
 */
public record RegisterSearch(
        String unitCode,
        @Nullable BodyId body,
        @Nullable Integer year,
        @Nullable String type,
        @Nullable String state,
        String words,
        int page) {
    /** Documents on a page. */
    public static final int PAGE_SIZE = 50;

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /** A page of what was found, and how many there are in all. */
    public record Found<T>(long total, List<T> rows) {
        public Found {
            rows = List.copyOf(rows);
        }
    }
}
