package vn.ntm.organization.updates;

import java.util.Map;
import java.util.Optional;
import vn.ntm.shared.VietnameseText;

/** The words of the first column. */
final class Acts {
    private static final Map<String, Act> ACTS = Map.of(
            "tao", new CreateUnit(),
            "ket thuc", new EndUnit(),
            "doi ten", new RenameUnit(),
            "chuyen", new MoveUnit(),
            "ke thua", new SucceedUnit());

    private Acts() {}

    /** The change the row asks for; a problem of the row when its word is unknown. */
    static Optional<Act> of(RowReading row) {
        String word = row.required(Column.ACT);
        Optional<Act> act = Optional.ofNullable(ACTS.get(VietnameseText.searchKey(word)));
        if (act.isEmpty() && !word.isEmpty()) {
            row.refuse(Column.ACT, "unknownAct", word);
        }
        return act;
    }
}
