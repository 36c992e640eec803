package vn.ntm.planning.grammar.text;

import java.util.List;

/** Small numbers in figures or words, as plans count criteria: "09", "chín", "mười một". */
public final class Numerals {
    /** A number in lower-case text with marks; figures of at most two places. */
    public static final String PATTERN =
            "(?:\\d{1,2}|(?:hai |ba )?mươi(?: mốt| một| hai| ba| bốn| tư| lăm| năm| sáu| bảy| bẩy| tám| chín)?"
                    + "|mười(?: một| hai| ba| bốn| tư| lăm| năm| sáu| bảy| bẩy| tám| chín)?"
                    + "|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín)";

    private static final List<String> ONES =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private Numerals() {}

    /** The value of words that {@link #PATTERN} found. */
    public static int value(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        int value = 0;
        for (String word : words.split(" ")) {
            switch (word) {
                case "mươi" -> value = Math.max(value, 1) * 10;
                case "mười" -> value += 10;
                default -> value += one(word);
            }
        }
        return value;
    }

    private static int one(String word) {
        return switch (word) {
            case "mốt" -> 1;
            case "tư" -> 4;
            case "lăm" -> 5;
            case "bẩy" -> 7;
            default -> Math.max(0, ONES.indexOf(word));
        };
    }
}
