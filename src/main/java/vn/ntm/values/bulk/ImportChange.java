package vn.ntm.values.bulk;

import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Texts;
import vn.ntm.values.Figure;
import vn.ntm.values.bulk.table.Place;

/**
 * One value that a table changes.
 *
 * @param code of the indicator in its set
 * @param before null when nothing was kept
 */
public record ImportChange(
        Place place,
        String unitCode,
        String code,
        String part,
        @Nullable Figure before,
        Figure after) {
    /** The cell as its file calls it. */
    public String cell(Texts texts) {
        return CellError.cell(place, texts);
    }
}
