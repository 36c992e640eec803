package vn.ntm.drafting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.VietnameseText;

/**
 * A kind of document as the catalogue of {@link DocumentTypes} holds it.
 *
 * @param key stable, in lower case: "plan"
 * @param name "Kế hoạch"
 * @param abbreviation "KH"; none for the official letter, which shows no name either
 * @param addressed whether "Kính gửi:" is expected
 * @param enacted whether "QUYẾT ĐỊNH:" stands between grounds and articles
 */
public record DocumentType(
        String key, String name, @Nullable String abbreviation, boolean addressed, boolean enacted) {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    public DocumentType {
        name = VietnameseText.atTheDoor(name);
        abbreviation = Composed.orNull(abbreviation);
    }

    /** Whether the name stands above the subject; an official letter (công văn) only says "V/v …". */
    public boolean named() {
        return abbreviation != null;
    }

    /** "KẾ HOẠCH" */
    public String heading() {
        return name.toUpperCase(VIETNAMESE);
    }

    /** What follows the number: "KH-UBND", for a letter "UBND-VP". */
    public String symbol(String issuer, @Nullable String unit) {
        if (abbreviation != null) {
            return abbreviation + "-" + issuer;
        }
        return unit == null ? issuer : issuer + "-" + unit;
    }
}
