package vn.ntm.criteria;

/**
 * An indicator of a set, in whichever revision.
 *
 * @param code official number such as {@code 6.1}, or {@code @} and the key of a condition for recognition
 */
public record IndicatorRef(String setId, String code) {
    /** Before the key of a condition that a set asks for besides its criteria. */
    public static final String CONDITION = "@";

    public boolean isCondition() {
        return code.startsWith(CONDITION);
    }
}
