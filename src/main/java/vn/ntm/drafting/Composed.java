package vn.ntm.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.VietnameseText;

/** Text as documents keep it: composed letters (NFC), since decomposed ones print their marks beside the letter. */
final class Composed {
    private Composed() {}

    static List<String> all(List<String> texts) {
        return texts.stream().map(VietnameseText::atTheDoor).toList();
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : VietnameseText.atTheDoor(text.strip());
    }
}
