package vn.ntm.planning.checks.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Word;
import vn.ntm.planning.reading.Block;

/** LINT-14: no comma parts a verb from its object where the same words stand elsewhere without one, and none follows a preposition. */
class CommasPartNoPhrase implements PlanCheck {
    private static final Set<String> OPENS_OBJECT = Set.of("các", "những", "mọi");
    private static final Pattern AFTER_PREPOSITION = Pattern.compile("^(?:của|các|những|cho|bằng|từ)$");
    private static final int BEFORE = 3;
    private static final int AFTER = 2;

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<Block> blocks = plan.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH)
                .toList();
        Set<String> unparted = unpartedPhrases(blocks);
        return blocks.stream().flatMap(block -> examine(plan, block, unparted));
    }

    private static Stream<Finding> examine(PlanUnderCheck plan, Block block, Set<String> unparted) {
        List<Word> words = Word.of(block.text());
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i).gap().equals(", "))
                .filter(i -> partsKnownPhrase(words, i, unparted)
                        || AFTER_PREPOSITION.matcher(words.get(i - 1).plain()).matches())
                .mapToObj(i -> Place.of(
                                block,
                                words.get(Math.max(0, i - 2)).start(),
                                words.get(i).end())
                        .info(
                                "LINT-14",
                                plan.say("checks.14.comma", words.get(i - 1).text())));
    }

    private static boolean partsKnownPhrase(List<Word> words, int i, Set<String> unparted) {
        return i >= BEFORE
                && i + AFTER <= words.size()
                && OPENS_OBJECT.contains(words.get(i).plain())
                && unparted.contains(phrase(words, i));
    }

    private static Set<String> unpartedPhrases(List<Block> blocks) {
        Set<String> phrases = new HashSet<>();
        for (Block block : blocks) {
            List<Word> words = Word.of(block.text());
            for (int i = BEFORE; i + AFTER <= words.size(); i++) {
                if (OPENS_OBJECT.contains(words.get(i).plain()) && words.get(i).followsDirectly()) {
                    phrases.add(phrase(words, i));
                }
            }
        }
        return phrases;
    }

    private static String phrase(List<Word> words, int i) {
        return words.subList(i - BEFORE, i + AFTER).stream().map(Word::plain).collect(Collectors.joining(" "));
    }
}
