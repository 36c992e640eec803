package vn.ntm.support;

import org.jspecify.annotations.Nullable;

/**
 * Which applications of a book.
 *
 * @param policy null for those of every policy
 * @param state null for those in any
 * @param words found in name or number however they are spelled, empty for all
 */
public record CaseSearch(
        @Nullable PolicyId policy, @Nullable CaseState state, String words) {}
