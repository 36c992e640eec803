package vn.ntm.drafting;

import java.util.List;

/** I, II, III … as parts, sections and annexes are counted. */
public final class RomanNumeral {
    private record Sign(int value, String letters) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(1000, "M"),
            new Sign(900, "CM"),
            new Sign(500, "D"),
            new Sign(400, "CD"),
            new Sign(100, "C"),
            new Sign(90, "XC"),
            new Sign(50, "L"),
            new Sign(40, "XL"),
            new Sign(10, "X"),
            new Sign(9, "IX"),
            new Sign(5, "V"),
            new Sign(4, "IV"),
            new Sign(1, "I"));

    private RomanNumeral() {}

    /** @throws IllegalArgumentException outside 1 to 3999 */
    public static String of(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("No Roman numeral for " + number);
        }
        StringBuilder written = new StringBuilder();
        int left = number;
        for (Sign sign : SIGNS) {
            written.repeat(sign.letters(), left / sign.value());
            left %= sign.value();
        }
        return written.toString();
    }
}
