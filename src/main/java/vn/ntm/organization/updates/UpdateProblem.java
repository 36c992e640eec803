package vn.ntm.organization.updates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Texts;

/**
 * Why a row of an update file cannot be applied.
 *
 * @param row as a spreadsheet counts it: the heading is row 1
 * @param column null when it is about the row or the file as a whole
 */
public record UpdateProblem(int row, @Nullable Column column, String key, List<Object> words) {
    public UpdateProblem {
        words = List.copyOf(words);
    }

    public String sentence(Texts texts) {
        return texts.of(key, words.toArray());
    }
}
