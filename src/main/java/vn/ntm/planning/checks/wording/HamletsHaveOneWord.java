package vn.ntm.planning.checks.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
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
    private static final Pattern HAMLET_WORD = Pattern.compile("(?<!\\p{L})(xóm|thôn|khóm|bản|ấp|buôn)(?!\\p{L})");
    private static final Pattern OTHER_SENSE_BEFORE = Pattern.compile("(?:nông|ngõ,?|làng|đường) $");
    /** Words of several senses mean a hamlet only in such company. */
    private static final Set<String> WORDS_OF_SEVERAL_SENSES = Set.of("bản", "ấp", "buôn");

    private static final Pattern HAMLET_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:trưởng|các|mỗi|từng|ban phát triển|\\d+|số|cấp|tại|ở|đến|của|cho|ban quản lý) $");
    private static final Pattern HAMLET_AFTER =
            Pattern.compile("^(?: (?:trên|trong|đạt|có|được|tổ|theo|đã|về|văn|là|và)(?!\\p{L})|[.,;:)]|$)");
    private static final Pattern SIDE_BY_SIDE = Phrase.words(
            "(xóm|thôn|bản|ấp|buôn|khóm|làng|tổ dân phố)(?:(?:, ?| và | hoặc | ?[/-] ?)(xóm|thôn|bản|ấp|buôn|khóm|làng|tổ dân phố)){1,8}");
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
                .filter(match -> meansHamlet(block.text(), own, match))
                .map(match -> new Mention(match.group(), wider(block, match.start(), match.end())));
    }

    private static boolean meansHamlet(String text, String plain, MatchResult match) {
        String before = plain.substring(Math.max(0, match.start() - 20), match.start());
        boolean named = match.end() + 1 < text.length() && Character.isUpperCase(text.charAt(match.end() + 1));
        return !OTHER_SENSE_BEFORE.matcher(before).find()
                && (!WORDS_OF_SEVERAL_SENSES.contains(match.group())
                        || (HAMLET_BEFORE.matcher(before).find()
                                && (named
                                        || HAMLET_AFTER
                                                .matcher(plain.substring(match.end()))
                                                .find())));
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
