package vn.ntm.organization.updates;

import java.util.List;
import vn.ntm.shared.Texts;

/** What a row of an update file changes. */
public record UpdateChange(int row, String key, List<String> words) {
    public UpdateChange {
        words = List.copyOf(words);
    }

    public String sentence(Texts texts) {
        return texts.of(key, words.toArray());
    }
}
