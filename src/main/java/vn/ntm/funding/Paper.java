package vn.ntm.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document behind a line.
 *
 * @param number "45/QĐ-UBND", may be empty where there is no document
 */
public record Paper(String number, @Nullable LocalDate issued, String issuer) {
    boolean isThere() {
        return !number.isEmpty();
    }
}
