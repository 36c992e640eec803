package vn.ntm.planning.checks.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a printed marker.
 *
 * @param series what it can be compared with: roman, arabic, letters, decimal below the same prefix
 * @param number position in its series
 * @param printed without the signs around it
 */
record Ordinal(String series, int number, String printed) {
    private static final Pattern MARKER = Pattern.compile("(\\(?)((?:\\d+\\.)*)(\\d+|[IVX]+|\\p{L})([.)/:]?)");
    private static final String VIETNAMESE_LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final String ROMAN_DIGITS = "IVX";
    private static final int[] ROMAN_VALUES = {1, 5, 10};

    static Optional<Ordinal> of(String marker) {
        Matcher parts = MARKER.matcher(marker);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String sign = parts.group(1) + parts.group(2) + "#" + parts.group(4);
        String printed = parts.group(3);
        if (Character.isDigit(printed.charAt(0))) {
            return printed.length() > 2
                    ? Optional.empty()
                    : Optional.of(new Ordinal("arabic " + sign, Integer.parseInt(printed), printed));
        }
        if (ROMAN_DIGITS.indexOf(printed.charAt(0)) >= 0) {
            return Optional.of(new Ordinal("roman " + sign, romanValue(printed), printed));
        }
        String letter = printed.toLowerCase(Locale.ROOT);
        return Optional.of(new Ordinal("letters " + sign, VIETNAMESE_LETTERS.indexOf(letter) + 1, printed));
    }

    boolean isFirst() {
        return number == 1;
    }

    /** Whether it may come right after {@code previous}; letters may follow the Vietnamese or the Latin alphabet. */
    boolean follows(Ordinal previous) {
        boolean nextLatinLetter = series.startsWith("letters") && printed.charAt(0) == previous.printed.charAt(0) + 1;
        return number == previous.number + 1 || nextLatinLetter;
    }

    /** What should come after it. */
    String next() {
        if (series.startsWith("letters")) {
            return number > 0 && number < VIETNAMESE_LETTERS.length()
                    ? String.valueOf(VIETNAMESE_LETTERS.charAt(number))
                    : "";
        }
        return series.startsWith("roman") ? roman(number + 1) : String.valueOf(number + 1);
    }

    private static int romanValue(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int value = romanDigit(roman, i);
            sum += i + 1 < roman.length() && romanDigit(roman, i + 1) > value ? -value : value;
        }
        return sum;
    }

    private static int romanDigit(String roman, int i) {
        return ROMAN_VALUES[ROMAN_DIGITS.indexOf(roman.charAt(i))];
    }

    private static String roman(int value) {
        String tens = "X".repeat(value / 10);
        return tens + new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}[value % 10];
    }
}
