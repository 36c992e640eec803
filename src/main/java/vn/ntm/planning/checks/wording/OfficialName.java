package vn.ntm.planning.checks.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ntm.planning.checks.text.Word;

/** The name of an official body, and what is almost but not quite that name. */
record OfficialName(String written, List<Word> words) {
    private static final int WORDS_TO_MISS_ONE = 4;
    private static final int WORDS_TO_MISSPELL_ONE = 3;
    /** What may follow a name; any other word would make the shorter form a name or phrase of its own. */
    private static final Set<String> MAY_FOLLOW =
            Set.of("xã", "phường", "huyện", "tỉnh", "thị", "thành", "quận", "cấp", "các", "và", "đã", "sẽ", "có");

    static OfficialName of(String written) {
        return new OfficialName(written, Word.of(written));
    }

    String firstWord() {
        return words.getFirst().plain();
    }

    boolean startsWhole(List<Word> text) {
        return text.size() >= words.size() && IntStream.range(0, words.size()).allMatch(i -> same(text, i, i));
    }

    /** How many words of a text that begins with the first word are a near miss of this name; empty when they are something else. */
    Optional<Integer> lengthOfNearMiss(List<Word> text) {
        if (words.size() >= WORDS_TO_MISSPELL_ONE && misspellsOne(text)) {
            return Optional.of(words.size());
        }
        return words.size() >= WORDS_TO_MISS_ONE && missesOne(text) ? Optional.of(words.size() - 1) : Optional.empty();
    }

    private boolean missesOne(List<Word> text) {
        int shorter = words.size() - 1;
        if (text.size() < shorter || !isConnected(text, shorter)) {
            return false;
        }
        boolean goesOn = text.size() > shorter
                && text.get(shorter).followsDirectly()
                && !MAY_FOLLOW.contains(text.get(shorter).plain());
        return !goesOn
                && IntStream.rangeClosed(1, shorter)
                        .anyMatch(missing ->
                                IntStream.range(0, shorter).allMatch(i -> same(text, i, i < missing ? i : i + 1)));
    }

    private boolean misspellsOne(List<Word> text) {
        if (text.size() < words.size() || !isConnected(text, words.size())) {
            return false;
        }
        List<Integer> different = IntStream.range(0, words.size())
                .filter(i -> !same(text, i, i))
                .boxed()
                .toList();
        return different.size() == 1 && isMisspelling(text.get(different.getFirst()), words.get(different.getFirst()));
    }

    /** Other marks on the same letters. */
    private static boolean isMisspelling(Word written, Word meant) {
        return written.bare().equals(meant.bare());
    }

    private boolean same(List<Word> text, int textIndex, int nameIndex) {
        return text.get(textIndex).plain().equals(words.get(nameIndex).plain());
    }

    private static boolean isConnected(List<Word> text, int length) {
        return text.subList(1, length).stream().allMatch(Word::followsDirectly);
    }
}
