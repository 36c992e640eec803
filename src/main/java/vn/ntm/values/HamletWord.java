package vn.ntm.values;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.organization.Hamlet;
import vn.ntm.shared.Texts;

/** What a commune calls its hamlets. */
public final class HamletWord {
    private HamletWord() {}

    /** As it stands within a sentence, "xóm", "thôn", "bản": the word most of them have; the usual one where there are none. */
    public static String of(List<Hamlet> hamlets, Texts texts) {
        Map<String, Long> kinds = hamlets.stream()
                .map(hamlet -> hamlet.unit().kind().toLowerCase(Locale.ROOT))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return kinds.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseGet(() -> texts.of("values.word.hamlet"));
    }
}
