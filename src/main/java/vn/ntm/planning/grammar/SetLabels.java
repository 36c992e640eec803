package vn.ntm.planning.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Found;

/** The places where a text itself names the title or the set that it speaks of. */
final class SetLabels {
    private static final String RUNG = "(?: nâng cao| kiểu mẫu| hiện đại)";
    private static final Pattern LABEL =
            Pattern.compile("tiêu chí (?:quốc gia )?(?:về )?(?:của )?(?:xã )?(?:đạt chuẩn )?(?:nông thôn mới|ntm)"
                    + RUNG + "?(?!\\p{L})" + "|(?<!xóm )(?<!thôn )(?<!bản )(?:đạt chuẩn |xã )(?:nông thôn mới|ntm)"
                    + RUNG + "(?!\\p{L})");

    private static final String LEGAL_BASIS = "căn cứ ";

    private SetLabels() {}

    /** What a cited document is called is not what the plan calls its own set, unless the plan says nothing else. */
    static List<Found<String>> in(List<Block> blocks) {
        List<Found<String>> own = labels(blocks.stream()
                .filter(block -> !Fold.lower(block.text()).startsWith(LEGAL_BASIS))
                .toList());
        return own.isEmpty() ? labels(blocks) : own;
    }

    private static List<Found<String>> labels(List<Block> blocks) {
        List<Found<String>> labels = new ArrayList<>();
        for (Block block : blocks) {
            Matcher label = LABEL.matcher(Fold.lower(block.text()));
            while (label.find()) {
                labels.add(
                        new Found<>(block.text().substring(label.start(), label.end()), block.lineAt(label.start())));
            }
        }
        return labels;
    }

    /** The name used most often, the fuller one when two are used equally; null when the text names none. */
    static @Nullable String plainest(List<Found<String>> labels) {
        Map<String, List<String>> byMeaning = new LinkedHashMap<>();
        for (Found<String> label : labels) {
            String meaning = Fold.of(label.value()).replace("nong thon moi", "ntm");
            byMeaning.computeIfAbsent(meaning, key -> new ArrayList<>()).add(label.value());
        }
        Comparator<Map.Entry<String, List<String>>> use =
                Comparator.comparingInt(entry -> entry.getValue().size());
        return byMeaning.entrySet().stream()
                .max(use.thenComparingInt(entry -> entry.getKey().length()))
                .map(entry -> entry.getValue().getFirst())
                .orElse(null);
    }
}
