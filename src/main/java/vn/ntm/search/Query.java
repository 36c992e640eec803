package vn.ntm.search;

import org.jspecify.annotations.Nullable;

/**
 * A search with its filters.
 *
 * @param kind only objects of this kind, page by page; null for the first of every kind
 * @param year only what belongs to the year; null for all
 * @param page from 1
 */
public record Query(
        Wanted wanted, @Nullable Kind kind, @Nullable Integer year, int page) {
    /** Objects of one kind on a page. */
    public static final int PAGE_SIZE = 25;

    /** Objects of each kind where all kinds are shown. */
    public static final int FIRST = 5;

    public Query {
        page = Math.clamp(page, 1, 1_000);
    }

    int skip() {
        return kind == null ? 0 : (page - 1) * PAGE_SIZE;
    }

    int most() {
        return kind == null ? FIRST : PAGE_SIZE;
    }
}
