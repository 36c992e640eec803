package vn.ntm.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Personal data as lists show it: enough to tell two persons apart, too little to reach or name either. Nothing stays nothing. */
public final class Masked {
    private static final String HIDDEN = "•••";
    private static final int SHOWN_DIGITS = 3;
    /** So many must stay hidden, or all are. */
    private static final int HIDDEN_DIGITS = 4;

    private Masked() {}

    /** "Nguyễn Văn A" → "N.V.A". */
    public static String name(@Nullable String name) {
        String bare = name == null ? "" : VietnameseText.squeezed(name);
        return Arrays.stream(bare.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Masked::initial)
                .collect(Collectors.joining("."));
    }

    /** "0912345678" → "•••678". */
    public static String phone(@Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return "";
        }
        String digits = phone.replaceAll("\\D", "");
        boolean tooShort = digits.length() < SHOWN_DIGITS + HIDDEN_DIGITS;
        return tooShort ? HIDDEN : HIDDEN + digits.substring(digits.length() - SHOWN_DIGITS);
    }

    /** "nguyenvana@xa.gov.vn" → "n•••@xa.gov.vn". */
    public static String email(@Nullable String email) {
        if (email == null || email.isBlank()) {
            return "";
        }
        String bare = email.strip();
        int at = bare.lastIndexOf('@');
        return at < 1 ? HIDDEN : bare.substring(0, bare.offsetByCodePoints(0, 1)) + HIDDEN + bare.substring(at);
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
