package vn.ntm.reporting.sheet;

import java.util.regex.Pattern;
import vn.ntm.shared.VietnameseText;

/** Words as they are compared: without case, marks, punctuation and the number before them. */
final class Wording {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9%]+");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^(?:\\d+ )+(?=\\D)");

    private Wording() {}

    static String of(String text) {
        return NO_LETTERS
                .matcher(VietnameseText.searchKey(text))
                .replaceAll(" ")
                .strip();
    }

    /** The same for the words of a row: "1.2. Có quy hoạch" and "Có quy hoạch" are one. */
    static String ofRow(String text) {
        return NUMBER_BEFORE.matcher(of(text)).replaceFirst("");
    }
}
