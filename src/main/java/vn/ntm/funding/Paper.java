package vn.ntm.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document behind a line.
 *
 * @param number "45/QĐ-UBND", may be empty where there is no document
 * @param link page of the product that shows it, empty for one that stands in no register of ours
 */
public record Paper(String number, @Nullable LocalDate issued, String issuer, String link) {
    /** One that stands in no register of ours. */
    public Paper(String number, @Nullable LocalDate issued, String issuer) {
        this(number, issued, issuer, "");
    }

    boolean isThere() {
        return !number.isEmpty();
    }
}
