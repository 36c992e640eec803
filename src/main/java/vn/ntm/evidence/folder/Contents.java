package vn.ntm.evidence.folder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.Piece;

/**
 * What a folder of evidence holds.
 *
 * @param unit in words
 * @param set its name
 */
record Contents(String unit, String set, int number, String criterion, int year, List<Part> parts) {
    Contents {
        parts = List.copyOf(parts);
    }

    /** An indicator with its pieces and the kinds that are missing. */
    record Part(String code, String text, List<Entry> entries, List<EvidenceKind> missing) {
        Part {
            entries = List.copyOf(entries);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A piece.
     *
     * @param file its name in the folder, null when it is no file or did not come along
     * @param remark why it did not come along, empty when it did
     */
    record Entry(Piece piece, @Nullable String file, String remark) {}
}
