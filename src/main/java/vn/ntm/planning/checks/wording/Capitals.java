package vn.ntm.planning.checks.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ntm.planning.checks.text.Word;
import vn.ntm.planning.reading.Block;

/** How a text writes its words within sentences: with or without a capital, alone and next to their neighbours. */
final class Capitals {
    private static final int OFTEN = 3;
    private static final int TIMES_RARER = 3;

    private final Map<String, Integer> lower = new HashMap<>();
    private final Map<String, Integer> upper = new HashMap<>();
    private final Set<String> lowerInContext = new HashSet<>();
    private final Map<String, Integer> halves = new HashMap<>();

    private final List<List<Word>> criterionNames;

    private Capitals(List<List<Word>> criterionNames) {
        this.criterionNames = criterionNames;
    }

    static Capitals of(List<Block> blocks, List<List<Word>> criterionNames) {
        Capitals capitals = new Capitals(criterionNames);
        blocks.forEach(block -> capitals.add(Word.of(block.text())));
        return capitals;
    }

    private void add(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.mayOpenSentence() || word.isAllCapitals()) {
                continue;
            }
            (word.isCapitalised() ? upper : lower).merge(word.plain(), 1, Integer::sum);
            if (word.followsDirectly()) {
                halves.merge(words.get(i - 1).text() + " " + word.text(), 1, Integer::sum);
                addContext(words, i);
            }
        }
    }

    private void addContext(List<Word> words, int i) {
        if (!words.get(i).isCapitalised() && i + 1 < words.size()) {
            lowerInContext.add(context(words.get(i - 1), words.get(i), words.get(i + 1)));
        }
    }

    /** Whether the word stands between the same neighbours without a capital elsewhere. */
    boolean isLowerBetween(Word before, Word word, Word after) {
        return lowerInContext.contains(context(before, word, after));
    }

    /** Whether a term that begins with a capital has its second syllable without one at least as often: "Chương Trình" beside "Chương trình". */
    boolean isSecondHalfOfTermWithout(Word before, Word word) {
        if (!before.isCapitalised() || before.isAllCapitals() || before.mayOpenSentence()) {
            return false;
        }
        int without = halves.getOrDefault(before.text() + " " + word.plain(), 0);
        return without > 0 && without >= halves.getOrDefault(before.text() + " " + word.text(), 0);
    }

    /** Whether the name of a criterion begins with word {@code i}: it keeps its capital wherever it stands. */
    boolean isNameOfCriterion(List<Word> words, int i) {
        return criterionNames.stream()
                .anyMatch(name -> i + name.size() <= words.size()
                        && IntStream.range(0, name.size())
                                .allMatch(k -> words.get(i + k)
                                        .plain()
                                        .equals(name.get(k).plain())));
    }

    boolean isUsuallyLower(Word word) {
        int low = lower.getOrDefault(word.plain(), 0);
        return low >= OFTEN && low >= TIMES_RARER * upper.getOrDefault(word.plain(), 0);
    }

    private static String context(Word before, Word word, Word after) {
        return before.plain() + " " + word.plain() + " " + after.plain();
    }
}
