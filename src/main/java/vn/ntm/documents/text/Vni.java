package vn.ntm.documents.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** VNI for Windows: the marks of a letter are one more symbol behind it. */
final class Vni {
    private static final String BEARERS = "aeouyôö";
    private static final String GRAVE = "\u0300";
    private static final String ACUTE = "\u0301";
    private static final String HOOK = "\u0309";
    private static final String TILDE = "\u0303";
    private static final String DOT = "\u0323";
    private static final String CIRCUMFLEX = "\u0302";
    private static final String BREVE = "\u0306";

    private static final Map<Character, String> MARKS = Map.ofEntries(
            Map.entry('ø', GRAVE),
            Map.entry('ù', ACUTE),
            Map.entry('û', HOOK),
            Map.entry('õ', TILDE),
            Map.entry('ï', DOT),
            Map.entry('â', CIRCUMFLEX),
            Map.entry('à', CIRCUMFLEX + GRAVE),
            Map.entry('á', CIRCUMFLEX + ACUTE),
            Map.entry('å', CIRCUMFLEX + HOOK),
            Map.entry('ã', CIRCUMFLEX + TILDE),
            Map.entry('ä', CIRCUMFLEX + DOT),
            Map.entry('ê', BREVE),
            Map.entry('è', BREVE + GRAVE),
            Map.entry('é', BREVE + ACUTE),
            Map.entry('ú', BREVE + HOOK),
            Map.entry('ü', BREVE + TILDE),
            Map.entry('ë', BREVE + DOT));
    private static final Map<Character, String> LETTERS =
            Map.of('ô', "ơ", 'ö', "ư", 'ñ', "đ", 'î', "ỵ", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị", 'ì', "ì", 'í', "í");

    private Vni() {}

    static String decoded(String text) {
        StringBuilder decoded = new StringBuilder(text.length() + text.length() / 2);
        for (int i = 0; i < text.length(); i++) {
            char symbol = text.charAt(i);
            String marks = i > 0 && bears(text.charAt(i - 1)) ? MARKS.get(Character.toLowerCase(symbol)) : null;
            decoded.append(marks != null ? marks : letter(symbol));
        }
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }

    private static boolean bears(char letter) {
        return BEARERS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    private static String letter(char symbol) {
        String letter = LETTERS.get(Character.toLowerCase(symbol));
        if (letter == null) {
            return String.valueOf(symbol);
        }
        return Character.isUpperCase(symbol) ? letter.toUpperCase(Locale.ROOT) : letter;
    }
}
