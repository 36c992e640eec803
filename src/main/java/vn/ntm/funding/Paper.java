package vn.ntm.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document behind a line.
 *
 * @param number "45/QĐ-UBND", may be empty where there is no document
 * @param link page of the product that shows it, may be empty
 */
public record Paper(String number, @Nullable LocalDate issued, String issuer, String link) {
    public static final Paper NONE = new Paper("", null, "", "");

    public boolean isThere() {
        return !number.isEmpty();
    }
}
