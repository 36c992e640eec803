package vn.ntm.roadmap;

/**
 * What a row of the roadmap is about.
 *
 * @param indicator its code, empty for the criterion as a whole
 */
public record RowKey(String unitCode, String setId, int year, int criterion, String indicator) {
    /** Stands for the criterion as a whole. */
    public static final String WHOLE = "";

    /** Under which name the audit keeps its history. */
    String id() {
        return unitCode + ":" + setId + ":" + year + ":" + criterion + ":" + indicator;
    }

    boolean isOfWhole() {
        return indicator.equals(WHOLE);
    }
}
