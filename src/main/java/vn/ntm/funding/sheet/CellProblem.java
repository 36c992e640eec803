package vn.ntm.funding.sheet;

import java.util.List;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.table.Place;

/** What is wrong with one cell. */
public record CellProblem(Place place, String messageKey, List<Object> words) {
    public CellProblem {
        words = List.copyOf(words);
    }

    public String sentence(Texts texts) {
        return texts.of(messageKey, words.toArray());
    }

    /** The cell as its file calls it: Sheet1!C5, or line and column where there are no sheets. */
    public String cell(Texts texts) {
        return place.sheet().isEmpty()
                ? texts.of("funding.sheet.line-column", place.row(), place.column() + 1)
                : place.sheet() + "!" + place.letters() + place.row();
    }
}
