package vn.ntm.planning.checks.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Word;
import vn.ntm.planning.checks.text.WordList;
import vn.ntm.planning.reading.Block;

/** LINT-33: no word and no pair of words stands twice in a row, save where the language doubles them ("ngày ngày"). */
class WordsAreNotDoubled implements PlanCheck {
    private static final Set<String> DOUBLED_BY_NATURE =
            WordList.of("words-doubled-by-nature.txt").plainEntries();

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return plan.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH)
                .flatMap(block -> examine(plan, block));
    }

    private static Stream<Finding> examine(PlanUnderCheck plan, Block block) {
        List<Word> words = Word.of(block.text());
        return Stream.of(1, 2)
                .flatMap(length -> IntStream.rangeClosed(0, words.size() - 2 * length)
                        .filter(i -> isDoubled(words, i, length))
                        .mapToObj(i -> Place.of(
                                        block,
                                        words.get(i).start(),
                                        words.get(i + 2 * length - 1).end())
                                .warning("LINT-33", plan.say("checks.33.doubled"))));
    }

    private static boolean isDoubled(List<Word> words, int i, int length) {
        boolean joined = words.subList(i + 1, i + 2 * length).stream().allMatch(Word::followsDirectly);
        boolean same = IntStream.range(i, i + length)
                .allMatch(k -> words.get(k).plain().equals(words.get(k + length).plain()));
        Word first = words.get(i);
        boolean name = first.isCapitalised() && words.get(i + length).isCapitalised();
        return joined && same && !name && !first.isNumber() && !DOUBLED_BY_NATURE.contains(first.plain());
    }
}
