package vn.ntm.documents.word;

import java.util.Locale;

/** How a list number is written. */
enum NumberStyle {
    DECIMAL,
    DECIMAL_ZERO,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    BULLET,
    NONE;

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int ALPHABET = 26;
    /** Beyond this Word itself writes digits, and a hostile start value cannot make a long text. */
    private static final int LARGEST_IN_LETTERS = 780;

    String of(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_LETTER -> letters(number, 'A');
            case LOWER_LETTER -> letters(number, 'a');
            case BULLET, NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_IN_LETTERS) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }

    /** a … z, then aa, bb …, as Word counts. */
    private static String letters(int number, char first) {
        if (number < 1 || number > LARGEST_IN_LETTERS) {
            return Integer.toString(number);
        }
        char letter = (char) (first + (number - 1) % ALPHABET);
        return String.valueOf(letter).repeat((number - 1) / ALPHABET + 1);
    }
}
