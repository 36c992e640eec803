package vn.ntm.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Vietnamese text is kept and compared: stored composed (NFC), searched without regard to case, marks and where the tone stands. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");

    private VietnameseText() {}

    /** Composed form, without invisible characters; every text that enters the product passes here. */
    public static String atTheDoor(String text) {
        return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    /** One blank between words, none at the ends. */
    public static String squeezed(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Lower case without any diacritic, đ as d, blanks squeezed: "Quốc phòng và An ninh" and "quoc phong va an ninh" are one key. */
    public static String searchKey(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return squeezed(bare.toLowerCase(Locale.ROOT).replace('đ', 'd'));
    }
}
