package vn.ntm.planning.checks.wording;

import java.util.List;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.checks.text.Word;
import vn.ntm.planning.reading.Block;

/** LINT-13: a reader can follow a sentence to its end. */
class SentencesStayShort implements PlanCheck {
    private static final int MOST_WORDS = 85;
    private static final int WORDS_QUOTED = 14;

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return plan.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH)
                .filter(block -> !block.path().isEmpty())
                .flatMap(block -> Sentence.clausesOf(block).stream())
                .flatMap(sentence -> examine(plan, sentence));
    }

    private static Stream<Finding> examine(PlanUnderCheck plan, Sentence sentence) {
        List<Word> words = Word.of(sentence.text());
        return words.size() <= MOST_WORDS
                ? Stream.empty()
                : Stream.of(opening(sentence, words)
                        .warning("LINT-13", plan.say("checks.13.long", words.size(), MOST_WORDS)));
    }

    private static Place opening(Sentence sentence, List<Word> words) {
        return sentence.place(0, words.get(WORDS_QUOTED - 1).end());
    }
}
