package vn.ntm.assessment.history;

import java.util.List;

/**
 * Something that may have changed where a commune stands.
 *
 * @param year the first year it may speak of, 0 for every year
 * @param causeId which value, piece, level …
 */
record Touch(Cause cause, int year, String causeId) {
    private static final Touch TIME_ALONE = new Touch(Cause.TIME, 0, "");

    /**
     * What changed a criterion of that year: the last of what was done. A plan says what is wanted and changes no verdict; where nobody did anything else,
     * it was time.
     *
     * @param touches in order
     */
    static Touch causeIn(int year, List<Touch> touches) {
        return touches.reversed().stream()
                .filter(touch -> touch.year() <= year && touch.isAct())
                .findFirst()
                .orElse(TIME_ALONE);
    }

    private boolean isAct() {
        return cause != Cause.TIME && cause != Cause.PLAN;
    }
}
