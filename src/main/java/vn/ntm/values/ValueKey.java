package vn.ntm.values;

import vn.ntm.criteria.MeasureId;

/**
 * What a value is the value of.
 *
 * @param unitCode commune or hamlet
 * @param part one of {@link Part}, empty for the whole
 * @param year the year it speaks of
 */
public record ValueKey(String unitCode, MeasureId measure, String part, int year) {
    private static final int COMMUNE_CODE = 5;

    /** The value as a whole. */
    public static ValueKey of(String unitCode, MeasureId measure, int year) {
        return new ValueKey(unitCode, measure, Part.WHOLE, year);
    }

    /** Code of the commune that the unit is or belongs to. */
    public String commune() {
        return unitCode.length() > COMMUNE_CODE ? unitCode.substring(0, COMMUNE_CODE) : unitCode;
    }

    public boolean isOfHamlet() {
        return unitCode.length() > COMMUNE_CODE;
    }
}
