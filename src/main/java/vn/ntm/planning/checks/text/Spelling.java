package vn.ntm.planning.checks.text;

import java.util.Locale;

/** Vietnamese words made comparable without changing their length, so that places found in the comparable text hold in the original. */
public final class Spelling {
    private static final String SECOND_VOWEL = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String PLAIN_VOWEL = "aaaaaeeeeeyyyyy";
    private static final String O_TONED = "òóỏõọ";
    private static final String U_TONED = "ùúủũụ";
    private static final int TONES = 5;

    private Spelling() {}

    /** Lower case with the tone on the first vowel of an open oa, oe, uy: "Uỷ" and "ủy" are one. */
    public static String plain(String text) {
        char[] letters = text.toLowerCase(Locale.ROOT).toCharArray();
        for (int i = 0; i + 1 < letters.length; i++) {
            if (hasToneOnSecondVowel(letters, i)) {
                moveToneToFirstVowel(letters, i);
            }
        }
        return new String(letters);
    }

    /** Whether an open oa, oe, uy starts at {@code i} and carries its tone on the second vowel ("uỷ"). */
    static boolean hasToneOnSecondVowel(char[] lower, int i) {
        int toned = i + 1 < lower.length ? SECOND_VOWEL.indexOf(lower[i + 1]) : -1;
        return toned >= 0 && isGlide(lower, i, toned / TONES == 2) && isOpen(lower, i);
    }

    /** Whether an open oa, oe, uy starts at {@code i} and carries its tone on the first vowel ("ủy"). */
    static boolean hasToneOnFirstVowel(char[] lower, int i) {
        if (i + 1 >= lower.length || !isOpen(lower, i)) {
            return false;
        }
        boolean o = O_TONED.indexOf(lower[i]) >= 0 && (lower[i + 1] == 'a' || lower[i + 1] == 'e');
        return o || (U_TONED.indexOf(lower[i]) >= 0 && lower[i + 1] == 'y');
    }

    private static boolean isGlide(char[] lower, int i, boolean beforeY) {
        return beforeY ? lower[i] == 'u' && (i == 0 || lower[i - 1] != 'q') : lower[i] == 'o';
    }

    private static boolean isOpen(char[] lower, int i) {
        return i + 2 >= lower.length || !Character.isLetter(lower[i + 2]);
    }

    private static void moveToneToFirstVowel(char[] letters, int i) {
        int toned = SECOND_VOWEL.indexOf(letters[i + 1]);
        letters[i] = (letters[i] == 'o' ? O_TONED : U_TONED).charAt(toned % TONES);
        letters[i + 1] = PLAIN_VOWEL.charAt(toned);
    }

    /** How the open oa, oe, uy of one syllable carries its tone. */
    public enum TonePlace {
        FIRST_VOWEL,
        SECOND_VOWEL,
        NONE
    }

    public static TonePlace tonePlace(String syllable) {
        char[] lower = syllable.toLowerCase(Locale.ROOT).toCharArray();
        for (int i = 0; i + 1 < lower.length; i++) {
            if (hasToneOnSecondVowel(lower, i)) {
                return TonePlace.SECOND_VOWEL;
            }
            if (hasToneOnFirstVowel(lower, i)) {
                return TonePlace.FIRST_VOWEL;
            }
        }
        return TonePlace.NONE;
    }
}
