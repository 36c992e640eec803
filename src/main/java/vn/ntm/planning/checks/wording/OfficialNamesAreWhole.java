package vn.ntm.planning.checks.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Word;
import vn.ntm.planning.checks.text.WordList;
import vn.ntm.planning.reading.Block;

/** LINT-11: official bodies are called by their whole name: no word missing, none misspelt. */
class OfficialNamesAreWhole implements PlanCheck {
    private static final Map<String, List<OfficialName>> NAMES_BY_FIRST_WORD =
            WordList.of("official-bodies.txt").entries().stream()
                    .map(OfficialName::of)
                    .collect(Collectors.groupingBy(OfficialName::firstWord));

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return plan.blocks().stream().flatMap(block -> examine(plan, block));
    }

    private static Stream<Finding> examine(PlanUnderCheck plan, Block block) {
        List<Word> words = Word.of(block.text());
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(i -> nearMiss(words, i).map(miss -> finding(plan, block, miss)).stream());
    }

    private record NearMiss(Word first, Word last, OfficialName name) {}

    private static Optional<NearMiss> nearMiss(List<Word> words, int i) {
        List<Word> rest = words.subList(i, words.size());
        List<OfficialName> names = NAMES_BY_FIRST_WORD.getOrDefault(words.get(i).plain(), List.of());
        if (names.stream().anyMatch(name -> name.startsWhole(rest))) {
            return Optional.empty();
        }
        return names.stream()
                .flatMap(name -> name
                        .lengthOfNearMiss(rest)
                        .map(length -> new NearMiss(rest.getFirst(), rest.get(length - 1), name))
                        .stream())
                .findFirst();
    }

    private static Finding finding(PlanUnderCheck plan, Block block, NearMiss miss) {
        Place place = Place.of(block, miss.first().start(), miss.last().end());
        return place.error(
                "LINT-11",
                plan.say("checks.11.near-miss", place.quote(), miss.name().written()));
    }
}
