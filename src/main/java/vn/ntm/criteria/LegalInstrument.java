package vn.ntm.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law, decree, decision or guideline a criteria set rests on.
 *
 * @param number e.g. {@code 318/QĐ-TTg}, null while it has not been found
 * @param inForce first day in force where it was seen
 * @param province official code of the province it is for, null for the whole country
 */
public record LegalInstrument(
        @Nullable String number,
        String title,
        Role role,
        @Nullable LocalDate issued,
        @Nullable LocalDate inForce,
        @Nullable String signer,
        @Nullable String province,
        Confidence confidence,
        @Nullable String source,
        @Nullable String notes) {

    /** What it does for the set. */
    public enum Role {
        ISSUES,
        AMENDS,
        GUIDES,
        PROVINCIAL
    }
}
