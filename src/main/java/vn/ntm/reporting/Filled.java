package vn.ntm.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a report.
 *
 * @param value what stands there
 * @param origin where it comes from, null where nothing is known or the cell is a label
 * @param instead what the source says where a person wrote something else, null when nobody did
 */
public record Filled(
        CellValue value, @Nullable Origin origin, @Nullable CellValue instead) {
    public static Filled of(CellValue value, Origin origin) {
        return new Filled(value, value.isKnown() ? origin : null, null);
    }

    /** Words that need no source: a number of the row, a name. */
    public static Filled label(String text) {
        return new Filled(new CellValue.Words(text), null, null);
    }

    public static Filled unknown(CellValue.Why why) {
        return new Filled(CellValue.unknown(why), null, null);
    }
}
