package vn.ntm.criteria.web;

import org.jspecify.annotations.Nullable;

/**
 * A required level as a page shows it.
 *
 * @param words the level, or that there is none
 * @param why why this one, or why none
 * @param law number of the instrument it rests on, null where none is known
 */
public record LevelView(
        String words, boolean known, String why, @Nullable String law, TrustMark trust) {}
