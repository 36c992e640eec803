package vn.ntm.planning.grammar.text;

import java.text.Normalizer;

/** What the letters of a text look like: capitals, ends of sentences, tone marks. */
public final class Letters {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Letters() {}

    /** Whether the text has letters and none of them is a small one. */
    public static boolean allCapital(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            any |= Character.isUpperCase(c);
        }
        return any;
    }

    public static boolean startsCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(firstLetterAt(text)));
    }

    public static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(firstLetterAt(text)));
    }

    /** The last character that says something, after closing quotes and brackets were passed over. */
    public static char lastSign(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && "\"'\u201D\u2019)]".indexOf(c) < 0) {
                return c;
            }
        }
        return ' ';
    }

    public static boolean endsSentence(String text) {
        return ".!?\u2026".indexOf(lastSign(text)) >= 0;
    }

    /** The syllable with its tone mark moved behind it, in lower case: "uỷ" and "ủy" are one. */
    public static String toneAside(String syllable) {
        String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        StringBuilder base = new StringBuilder(apart.length());
        StringBuilder tones = new StringBuilder(1);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            (TONES.indexOf(c) >= 0 ? tones : base).append(Character.toLowerCase(c));
        }
        return base.append(tones).toString();
    }

    private static int firstLetterAt(String text) {
        int at = 0;
        while (at < text.length() - 1 && "\"'\u201C\u2018([".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
