package vn.ntm.planning.checks.wording;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.checks.text.Spelling.TonePlace;
import vn.ntm.planning.checks.text.Word;
import vn.ntm.planning.reading.Block;

/** LINT-31: the tone of oa, oe, uy stands on the same vowel throughout ("ủy" or "uỷ"); names of people and places keep their own way. */
class TonesStandAlike implements PlanCheck {
    private record Syllable(Word word, TonePlace tone, Place place) {}

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<Syllable> syllables = plan.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.LETTERHEAD && block.kind() != Block.Kind.SIGNATURE)
                .flatMap(TonesStandAlike::syllables)
                .toList();
        long first = count(syllables, TonePlace.FIRST_VOWEL);
        long second = count(syllables, TonePlace.SECOND_VOWEL);
        if (first == 0 || second == 0) {
            return Stream.empty();
        }
        TonePlace odd = second > first ? TonePlace.FIRST_VOWEL : TonePlace.SECOND_VOWEL;
        return syllables.stream()
                .filter(syllable -> syllable.tone() == odd)
                .map(syllable -> syllable.place()
                        .info(
                                "LINT-31",
                                plan.say("checks.31.mixed", syllable.place().quote(), Math.max(first, second))));
    }

    private static long count(List<Syllable> syllables, TonePlace tone) {
        return syllables.stream().filter(syllable -> syllable.tone() == tone).count();
    }

    private static Stream<Syllable> syllables(Block block) {
        List<Word> words = Word.of(block.text());
        return IntStream.range(0, words.size())
                .filter(i -> Spelling.tonePlace(words.get(i).text()) != TonePlace.NONE)
                .filter(i -> !isInName(words, i))
                .mapToObj(i -> syllable(block, words.get(i)));
    }

    private static Syllable syllable(Block block, Word word) {
        return new Syllable(word, Spelling.tonePlace(word.text()), Place.of(block, word.start(), word.end()));
    }

    private static boolean isInName(List<Word> words, int i) {
        if (!words.get(i).isCapitalised() || words.get(i).isAllCapitals()) {
            return false;
        }
        boolean afterCapital =
                i > 0 && words.get(i).followsDirectly() && words.get(i - 1).isCapitalised();
        boolean beforeCapital = i + 1 < words.size()
                && words.get(i + 1).followsDirectly()
                && words.get(i + 1).isCapitalised();
        boolean afterWord =
                i > 0 && words.get(i).followsDirectly() && !words.get(i).mayOpenSentence();
        return afterCapital
                || beforeCapital
                || (afterWord && !words.get(i).plain().equals("ủy"));
    }
}
