package vn.ntm.tasks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts places of a text as the text has them: III.2 before III.10, III before IV. */
final class PathOrder {
    private static final Pattern PART = Pattern.compile("[0-9]+|[IVXLC]+(?![A-Za-z])|\\p{L}+");
    private static final String ROMAN = "IVXLC";
    private static final int[] WORTH = {1, 5, 10, 50, 100};
    private static final int LONGEST = 200;

    private PathOrder() {}

    /** A text whose plain order is that of the places; numbers are filled up to five digits. */
    static String key(String path) {
        StringBuilder key = new StringBuilder();
        Matcher parts = PART.matcher(path);
        while (parts.find() && key.length() < LONGEST) {
            String part = parts.group();
            char first = part.charAt(0);
            if (Character.isDigit(first)) {
                key.append("0".repeat(Math.max(0, 5 - part.length()))).append(part);
            } else if (ROMAN.indexOf(first) >= 0) {
                key.append("%05d".formatted(roman(part)));
            } else {
                key.append("~").append("%03d".formatted(part.length())).append(part);
            }
            key.append('.');
        }
        return key.toString();
    }

    private static int roman(String numeral) {
        int total = 0;
        int highest = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int worth = WORTH[ROMAN.indexOf(numeral.charAt(i))];
            total += worth < highest ? -worth : worth;
            highest = Math.max(highest, worth);
        }
        return total;
    }
}
