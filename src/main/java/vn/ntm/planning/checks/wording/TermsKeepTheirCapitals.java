package vn.ntm.planning.checks.wording;

import java.util.List;
import java.util.Optional;
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

/** LINT-16: a term is written with the same capitals throughout, and common words within a sentence with none (ND30, Annex II). */
class TermsKeepTheirCapitals implements PlanCheck {
    private static final Set<String> WORDS_OF_NAMES =
            WordList.of("words-that-open-names.txt").plainEntries();
    private static final Set<String> BEFORE_NAMES =
            WordList.of("words-before-names.txt").plainEntries();
    private static final List<List<String>> COMMON_NOUNS = WordList.of("common-nouns.txt").plainEntries().stream()
            .map(noun -> List.of(noun.split(" ")))
            .toList();

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<Block> blocks = plan.blocks().stream()
                .filter(TermsKeepTheirCapitals::isRunningText)
                .toList();
        Capitals capitals = Capitals.of(blocks, criterionNames(plan));
        return blocks.stream().flatMap(block -> examine(plan, block, capitals));
    }

    private static List<List<Word>> criterionNames(PlanUnderCheck plan) {
        return plan.sets().stream()
                .flatMap(set -> set.criteria().stream())
                .map(named -> Word.of(named.name()))
                .distinct()
                .toList();
    }

    private static Stream<Finding> examine(PlanUnderCheck plan, Block block, Capitals capitals) {
        List<Word> words = Word.of(block.text());
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i).isCapitalised() && !words.get(i).isAllCapitals())
                .filter(i -> !words.get(i).mayOpenSentence())
                .boxed()
                .flatMap(i -> judgement(words, i, capitals)
                        .map(key -> place(block, words, i)
                                .info("LINT-16", plan.say(key, words.get(i).text())))
                        .stream());
    }

    /** The key of what is wrong with the capital of word {@code i}; empty when nothing is. */
    private static Optional<String> judgement(List<Word> words, int i, Capitals capitals) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        boolean named = isFollowedByCapital(words, i, 1) || BEFORE_NAMES.contains(before.plain()) || before.isNumber();
        if (capitals.isSecondHalfOfTermWithout(before, word)) {
            return Optional.of("checks.16.varies");
        }
        if (startsCommonNoun(words, i) && !isFollowedByName(words, i)) {
            return Optional.of("checks.16.common-noun");
        }
        if (opensName(words, i)
                || capitals.isNameOfCriterion(words, i)
                || before.isCapitalised()
                || !word.followsDirectly()
                || named) {
            return Optional.empty();
        }
        if (i + 1 < words.size() && capitals.isLowerBetween(before, word, words.get(i + 1))) {
            return Optional.of("checks.16.varies");
        }
        return capitals.isUsuallyLower(word) ? Optional.of("checks.16.within-sentence") : Optional.empty();
    }

    private static boolean opensName(List<Word> words, int i) {
        String word = words.get(i).plain();
        return WORDS_OF_NAMES.contains(word)
                || (i + 1 < words.size()
                        && WORDS_OF_NAMES.contains(word + " " + words.get(i + 1).plain()));
    }

    private static boolean startsCommonNoun(List<Word> words, int i) {
        return COMMON_NOUNS.stream()
                .anyMatch(noun -> i + noun.size() <= words.size()
                        && IntStream.range(0, noun.size())
                                .allMatch(k -> words.get(i + k).plain().equals(noun.get(k)))
                        && IntStream.range(1, noun.size())
                                .noneMatch(k -> words.get(i + k).isCapitalised()));
    }

    /** "Hợp tác xã Nông nghiệp Hòa Bình": a capital among the words that follow without a break. */
    private static boolean isFollowedByName(List<Word> words, int i) {
        return IntStream.rangeClosed(1, 6)
                .takeWhile(k -> i + k < words.size() && words.get(i + k).followsDirectly())
                .anyMatch(k -> isFollowedByCapital(words, i, k));
    }

    private static boolean isFollowedByCapital(List<Word> words, int i, int distance) {
        return i + distance < words.size()
                && words.get(i + distance).followsDirectly()
                && words.get(i + distance).isCapitalised();
    }

    private static Place place(Block block, List<Word> words, int i) {
        int last = Math.min(i + 1, words.size() - 1);
        return new Place(
                block.lineAt(words.get(i).start()),
                block.text().substring(words.get(i - 1).start(), words.get(last).end()));
    }

    private static boolean isRunningText(Block block) {
        boolean inCapitals = block.text().chars().noneMatch(Character::isLowerCase);
        return switch (block.kind()) {
            case TITLE, HEADING, ITEM, PARAGRAPH -> !inCapitals;
            case LETTERHEAD, TABLE_ROW, RECIPIENT, SIGNATURE -> false;
        };
    }
}
