package vn.ntm.planning.checks.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.WordList;

/**
 * LINT-12: a pair of syllables that differs in the marks of one syllable only from a pair the text uses often is a slip, unless the odd syllable is a
 * word of its own or the pair is known to exist.
 */
class WordsCarryTheirMarks implements PlanCheck {
    private static final int OFTEN = 4;
    private static final Set<String> FREE_SYLLABLES =
            WordList.of("free-syllables.txt").plainEntries();
    private static final Set<String> KNOWN_PAIRS =
            WordList.of("pairs-alike-but-for-marks.txt").plainEntries();

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        WordPairs pairs = WordPairs.of(plan.blocks());
        return pairs.alikeButForMarks().flatMap(alike -> examine(plan, pairs, alike));
    }

    private static Stream<Finding> examine(PlanUnderCheck plan, WordPairs pairs, Map<String, List<WordPair>> alike) {
        Optional<List<WordPair>> usual = alike.values().stream()
                .filter(uses -> uses.size() >= OFTEN)
                .max((one, other) -> Integer.compare(one.size(), other.size()));
        return usual.stream()
                .flatMap(often -> alike.values().stream()
                        .filter(uses -> uses.size() == 1)
                        .map(List::getFirst)
                        .filter(rare -> isSlip(pairs, rare, often.getFirst()))
                        .map(rare -> rare.place().warning("LINT-12", message(plan, rare, often))));
    }

    private static String message(PlanUnderCheck plan, WordPair rare, List<WordPair> often) {
        return plan.say(
                "checks.12.marks", rare.place().quote(), often.getFirst().plain(), often.size());
    }

    private static boolean isSlip(WordPairs pairs, WordPair rare, WordPair often) {
        boolean firstDiffers = !rare.first().equals(often.first());
        boolean secondDiffers = !rare.second().equals(often.second());
        if (firstDiffers == secondDiffers || KNOWN_PAIRS.contains(rare.plain())) {
            return false;
        }
        String odd = firstDiffers ? rare.first() : rare.second();
        return !FREE_SYLLABLES.contains(odd) && pairs.usesOf(odd) == 1;
    }
}
