package vn.ntm.funding;

import org.jspecify.annotations.Nullable;

/**
 * Which lines are asked for; null asks for all.
 *
 * @param source a code, or a group of sources such as F6
 * @param page from 1
 */
public record LineSearch(
        @Nullable Integer year,
        @Nullable String source,
        @Nullable ProjectId project,
        int page) {
    /** Lines of a page. */
    public static final int PAGE_SIZE = 50;
}
