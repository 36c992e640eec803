package vn.ntm.planning.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of itself above its text and in its signature block; null where it is silent.
 *
 * @param type abbreviation of the document type, KH for a plan (ND30)
 * @param number number and symbol as printed, e.g. {@code 05/KH-UBND}; null also when the number is a blank to be filled in
 * @param issuer the body that issues the document
 * @param parent the body above the issuer, as printed
 * @param signer authority, position and name of the signature block in one line
 * @param year the year the plan is for
 */
public record PlanHead(
        @Nullable Found<String> type,
        @Nullable Found<String> subject,
        @Nullable Found<String> number,
        @Nullable Found<String> place,
        @Nullable Found<LocalDate> date,
        @Nullable Found<String> issuer,
        @Nullable Found<String> parent,
        @Nullable Found<String> signer,
        @Nullable Found<Integer> year) {}
