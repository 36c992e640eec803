package vn.ntm.organization;

import java.util.List;
import java.util.Locale;
import vn.ntm.shared.Texts;

/** What a commune calls its hamlets. */
public final class HamletWord {
    private HamletWord() {}

    /** As it stands within a sentence, "xóm", "thôn", "bản": the word all of them have; the general one where they differ or there are none. */
    public static String of(List<Hamlet> hamlets, Texts texts) {
        List<String> words = hamlets.stream()
                .map(hamlet -> hamlet.unit().kind().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return words.size() == 1 ? words.getFirst() : texts.hamlet();
    }

    /** The texts that speak of these hamlets by their word. */
    public static Texts in(List<Hamlet> hamlets, Texts texts) {
        return texts.callingHamlets(of(hamlets, texts));
    }
}
