package vn.ntm.planning.grammar.text;

import java.text.Normalizer;

/** Composed text folded letter by letter to lower case without marks, so that every offset stays what it was. */
public final class Fold {
    private static final char[] KNOWN = new char[0x2200];
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String QUOTES = "\u201C\u201D\u201E\u00AB\u00BB";

    private Fold() {}

    /** "Định Hóa – 2024" becomes "dinh hoa - 2024", of the same length. */
    public static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = letter(text.charAt(i));
        }
        return new String(folded);
    }

    /** Lower case of the same length, marks kept. */
    public static String lower(String text) {
        char[] lowered = new char[text.length()];
        for (int i = 0; i < lowered.length; i++) {
            lowered[i] = Character.toLowerCase(text.charAt(i));
        }
        return new String(lowered);
    }

    private static char letter(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        if (c >= KNOWN.length) {
            return c;
        }
        if (KNOWN[c] == 0) {
            KNOWN[c] = work(c);
        }
        return KNOWN[c];
    }

    private static char work(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        char lower = Character.toLowerCase(base);
        return lower == 'đ' ? 'd' : lower;
    }
}
