package vn.ntm.documents.word;

import org.jspecify.annotations.Nullable;

/**
 * One level of an automatic list.
 *
 * @param start the first number
 * @param pattern the text of the label, {@code %1} standing for the number of the first level and so on
 * @param tight whether the text follows without a blank
 * @param allDecimal whether the numbers of the upper levels are written in digits here whatever their own style
 * @param restartsAfter the last level (from 1) whose numbers make this one start anew: 0 for none, null for every upper one
 */
record ListLevel(
        int start,
        NumberStyle style,
        String pattern,
        boolean tight,
        boolean allDecimal,
        @Nullable Integer restartsAfter) {
    static final ListLevel PLAIN = new ListLevel(1, NumberStyle.NONE, "", true, false, null);

    private static final String PLUS = "+";
    private static final String PLUS_OF_SYMBOL_FONT = "\uF02B";
    private static final String DASH = "-";

    ListLevel startingAt(int number) {
        return new ListLevel(number, style, pattern, tight, allDecimal, restartsAfter);
    }

    boolean startsAnewAfter(int upperLevel) {
        return restartsAfter == null || upperLevel < restartsAfter;
    }

    /** The sign of a bulleted list as an official document would type it: a plus stays, any other sign is a dash. */
    String bullet() {
        String sign = pattern.strip();
        return sign.equals(PLUS) || sign.equals(PLUS_OF_SYMBOL_FONT) ? PLUS : DASH;
    }
}
