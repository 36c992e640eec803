package vn.ntm.planning.checks.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Block;

/** LINT-09: the hamlets of a commune are called by one word; where the text itself lists two kinds side by side, both are theirs. */
class HamletsHaveOneWord implements PlanCheck {
    private static final String BEFORE =
            "(?:trưởng |các |mỗi |từng |ban phát triển |\\d |số |cấp |tại |ở |đến |của |cho |ban quản lý )";
    private static final Pattern HAMLET_WORD = Pattern.compile(
            "(?<!\\p{L})(?<!nông )(?<!ngõ )(?<!ngõ, )(?<!làng )(?:(xóm|thôn|khóm)" + "|(?<=" + BEFORE
                    + ")(bản|ấp|buôn)(?= (?:trên|trong|đạt|có|được|tổ|theo|đã|về|văn|là|và|\\p{Lu})|[.,;:)]|$))(?!\\p{L})");
    private static final Pattern SIDE_BY_SIDE = Phrase.words(
            "(xóm|thôn|bản|ấp|buôn|khóm|làng|tổ dân phố)(?:(?:, ?| và | hoặc | ?[/-] ?)(xóm|thôn|bản|ấp|buôn|khóm|làng|tổ dân phố))+");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");

    private record Mention(String word, Place place) {}

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        Set<String> allowed = new HashSet<>();
        Map<String, List<Mention>> byWord = plan.blocks().stream()
                .filter(block -> !block.path().isEmpty() || block.kind() == Block.Kind.RECIPIENT)
                .flatMap(block -> mentions(block, allowed))
                .collect(Collectors.groupingBy(Mention::word, TreeMap::new, Collectors.toList()));
        byWord.keySet().removeAll(allowed);
        return byWord.size() < 2 ? Stream.empty() : oddOnes(plan, byWord);
    }

    private static Stream<Finding> oddOnes(PlanUnderCheck plan, Map<String, List<Mention>> byWord) {
        String usual = byWord.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElseThrow()
                .getKey();
        String lines = byWord.getOrDefault(usual, List.of()).stream()
                .map(mention -> String.valueOf(mention.place().line()))
                .distinct()
                .collect(Collectors.joining(", "));
        Map<String, List<Mention>> odd = new HashMap<>(byWord);
        odd.remove(usual);
        return odd.values().stream()
                .flatMap(List::stream)
                .map(mention ->
                        mention.place().warning("LINT-09", plan.say("checks.09.mixed", mention.word(), usual, lines)));
    }

    private static Stream<Mention> mentions(Block block, Set<String> allowed) {
        String plain = Spelling.plain(block.text());
        SIDE_BY_SIDE
                .matcher(plain)
                .results()
                .forEach(match -> allowed.addAll(List.of(match.group().split("[^\\p{L} ]+ ?| và | hoặc "))));
        String own = blanked(blanked(plain, SIDE_BY_SIDE), QUOTED);
        return HAMLET_WORD
                .matcher(own)
                .results()
                .map(match -> new Mention(match.group(), wider(block, match.start(), match.end())));
    }

    private static String blanked(String text, Pattern part) {
        return part.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** The word with the one or two words before it. */
    private static Place wider(Block block, int start, int end) {
        int from = start;
        for (int words = 0; words < 2 && from > 0; words++) {
            from = block.text().lastIndexOf(' ', Math.max(0, from - 2)) + 1;
        }
        return new Place(block.lineAt(start), block.text().substring(from, end));
    }
}
