package vn.ntm.planning.checks.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Word;
import vn.ntm.planning.reading.Block;

/** All pairs of neighbouring syllables of a text, and how often each syllable occurs. Names are left out. */
final class WordPairs {
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Map<String, List<WordPair>>> byLetters = new TreeMap<>();
    private final Map<String, String> bare = new HashMap<>();

    static WordPairs of(List<Block> blocks) {
        WordPairs pairs = new WordPairs();
        blocks.stream()
                .filter(block -> block.kind() != Block.Kind.LETTERHEAD && block.kind() != Block.Kind.SIGNATURE)
                .forEach(pairs::add);
        return pairs;
    }

    int usesOf(String syllable) {
        return uses.getOrDefault(syllable, 0);
    }

    /** Groups of pairs that have the same letters: spelling to uses. */
    Stream<Map<String, List<WordPair>>> alikeButForMarks() {
        return byLetters.values().stream().filter(alike -> alike.size() > 1);
    }

    private void add(Block block) {
        List<Word> words = Word.of(block.text());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            uses.merge(word.plain(), 1, Integer::sum);
            if (i > 0 && word.followsDirectly() && isCommon(words.get(i - 1)) && isCommon(word)) {
                add(block, words.get(i - 1), word);
            }
        }
    }

    private void add(Block block, Word first, Word second) {
        WordPair pair = new WordPair(first.plain(), second.plain(), Place.of(block, first.start(), second.end()));
        byLetters
                .computeIfAbsent(letters(first) + " " + letters(second), key -> new TreeMap<>())
                .computeIfAbsent(pair.plain(), key -> new ArrayList<>())
                .add(pair);
    }

    private String letters(Word word) {
        return bare.computeIfAbsent(word.plain(), plain -> word.bare());
    }

    /** No number, and no part of a name; a capital at the start of a sentence does no harm. */
    private static boolean isCommon(Word word) {
        return !word.isNumber() && (!word.isCapitalised() || word.mayOpenSentence() || word.isAllCapitals());
    }
}
