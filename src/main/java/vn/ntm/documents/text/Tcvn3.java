package vn.ntm.documents.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** TCVN 5712:1993 VN3, called ABC: 74 letters on symbols of Latin-1; a tone on a capital can only be told from its neighbours. */
final class Tcvn3 {
    private static final String SYMBOLS =
            "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final char U_HORN = '\u00AD';
    /** The symbol of ư is a soft hyphen; PDF makers and text editors turn it into a plain one. */
    private static final Pattern HYPHEN_INSIDE_A_WORD =
            Pattern.compile("(?<=[a-z®§])-(?=\\p{L}|\\W|$)|(?<=\\s)-(?=[a-zêëìíî])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private Tcvn3() {}

    static String decoded(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().forEach(symbol -> {
            int known = SYMBOLS.indexOf(symbol);
            letters.append(known < 0 ? (char) symbol : LETTERS.charAt(known));
        });
        return letters.toString();
    }

    /** As {@link #decoded}, for a line whose font is unknown: restores the ư lost to hyphens and the capitals of a heading. */
    static String decodedWithoutFont(String line) {
        String whole = line.indexOf(U_HORN) >= 0
                ? line
                : HYPHEN_INSIDE_A_WORD.matcher(line).replaceAll(String.valueOf(U_HORN));
        String decoded = decoded(whole);
        if (isInCapitals(decoded)) {
            return decoded.toUpperCase(Locale.ROOT);
        }
        return WORD.matcher(decoded)
                .replaceAll(word -> isInCapitals(word.group()) ? word.group().toUpperCase(Locale.ROOT) : word.group());
    }

    /** A capital with a tone was typed as its small letter, so the letters without marks decide. */
    private static boolean isInCapitals(String text) {
        long capitals =
                text.chars().filter(letter -> letter >= 'A' && letter <= 'Z').count();
        return capitals > 1 && text.chars().noneMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
