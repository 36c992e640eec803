package vn.ntm.boards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a board says of itself.
 *
 * @param number with its signs, e.g. "15/QĐ-UBND"
 * @param issuer the body that signed
 * @param effective from which day it holds
 * @param termFrom first day of the term, null where the decision names none
 * @param termTo last day of the term, null where the decision names none
 * @param setId the criteria set that the members' criteria belong to, null when no criteria are given out
 */
public record Order(
        String number,
        LocalDate issued,
        String issuer,
        LocalDate effective,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termTo,
        @Nullable String setId) {}
