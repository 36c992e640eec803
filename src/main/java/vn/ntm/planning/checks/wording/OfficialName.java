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
    /** Words that go on after "nhân" and the like, where no name was meant. */
    private static final Set<String> OTHER_ENDS = Set.of("sự", "đạo", "lực", "khẩu", "viên", "dịp", "tài");

    static OfficialName of(String written) {
        return new OfficialName(written, Word.of(written));
    }

    boolean startsWhole(List<Word> text) {
        return text.size() >= words.size() && IntStream.range(0, words.size()).allMatch(i -> same(text, i, i));
    }

    /** How many words of the text are a near miss of this name; empty when they are something else. */
    Optional<Integer> lengthOfNearMiss(List<Word> text) {
        if (!isBegun(text)) {
            return Optional.empty();
        }
        if (words.size() >= WORDS_TO_MISSPELL_ONE && misspellsOne(text)) {
            return Optional.of(words.size());
        }
        return words.size() >= WORDS_TO_MISS_ONE && missesOne(text) ? Optional.of(words.size() - 1) : Optional.empty();
    }

    private boolean isBegun(List<Word> text) {
        return !text.isEmpty() && same(text, 0, 0);
    }

    private boolean missesOne(List<Word> text) {
        int shorter = words.size() - 1;
        if (text.size() < shorter || !isConnected(text, shorter)) {
            return false;
        }
        boolean endIsOther = text.size() > shorter
                && text.get(shorter).followsDirectly()
                && OTHER_ENDS.contains(text.get(shorter).plain());
        return !endIsOther
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
