package vn.ntm.boards;

import org.jspecify.annotations.Nullable;

/**
 * What a board is, whoever sits on it.
 *
 * @param name the one canonical name (LINT-08)
 * @param hamletCode of the hamlet that a development board belongs to, null for every other board
 * @param quorum least share of members, in percent, by whose presence a meeting can vote; null where the rules do not say
 */
public record BoardFacts(
        BoardKind kind,
        String name,
        @Nullable String hamletCode,
        String rules,
        String duties,
        @Nullable Integer quorum) {}
