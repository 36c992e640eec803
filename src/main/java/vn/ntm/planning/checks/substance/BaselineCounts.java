package vn.ntm.planning.checks.substance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Baseline.Claim;
import vn.ntm.planning.reading.Baseline.Count;
import vn.ntm.planning.reading.Block;

/** How many criteria are said to be met or not: against the list they introduce, and against each other. */
final class BaselineCounts {
    private static final Pattern PART_ONLY = Phrase.words("trong đó|như|một số|điển hình|chủ yếu|tiêu biểu");
    private static final Pattern YEAR = Phrase.words("20\\d{2}");
    private static final String GOES_ON = ";,";

    private final PlanUnderCheck plan;

    BaselineCounts(PlanUnderCheck plan) {
        this.plan = plan;
    }

    Stream<Finding> findings() {
        List<Count> counts = plan.plan().baseline().counts();
        return Stream.concat(
                counts.stream().flatMap(count -> againstList(count).stream()),
                counts.stream().flatMap(count -> againstCounts(count, counts).stream()));
    }

    private Optional<Finding> againstList(Count count) {
        List<Claim> list = introducedBy(count);
        List<Integer> listed = list.stream().map(Claim::criterion).distinct().toList();
        boolean contradicted =
                !listed.isEmpty() && listed.size() != count.count() && !isPartOnly(count) && isWhole(list);
        return contradicted
                ? Optional.of(place(count)
                        .error(
                                "LINT-35",
                                plan.say(key(count), count.count(), listed.size(), Criteria.listed(plan, listed))))
                : Optional.empty();
    }

    /** Two numbers for the same years and the same title. */
    private Optional<Finding> againstCounts(Count count, List<Count> counts) {
        return counts.stream()
                .filter(other -> other.met() == count.met() && other.count() != count.count())
                .filter(other ->
                        !introducedBy(other).isEmpty() && introducedBy(count).isEmpty())
                .filter(other -> !years(count).isEmpty() && years(count).equals(years(other)))
                .filter(other -> YearTargets.rungIn(words(count)).equals(YearTargets.rungIn(words(other))))
                .findFirst()
                .map(other -> place(count)
                        .error("LINT-35", plan.say("checks.35.counts", count.count(), other.line(), other.count())));
    }

    /** The claims that follow the number before the next heading and before the next number of the same kind. */
    private List<Claim> introducedBy(Count count) {
        int end = plan.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .mapToInt(Block::firstLine)
                .filter(line -> line > count.line())
                .min()
                .orElse(Integer.MAX_VALUE);
        return plan.plan().baseline().claims().stream()
                .filter(claim -> claim.met() == count.met())
                .filter(claim -> claim.line() >= count.line() && claim.line() < end)
                .toList();
    }

    /** Whether the paragraph of the last claim ends the list, or the list has an entry for each line. */
    private boolean isWhole(List<Claim> list) {
        Claim last = list.getLast();
        return plan.blocks().stream()
                .filter(block -> block.firstLine() <= last.line() && last.line() <= block.lastLine())
                .noneMatch(block -> block.kind() == Block.Kind.PARAGRAPH
                        && GOES_ON.indexOf(block.text().charAt(block.text().length() - 1)) >= 0);
    }

    private boolean isPartOnly(Count count) {
        String words = words(count);
        int from = Math.max(0, words.indexOf(Spelling.plain(count.quote())));
        return PART_ONLY.matcher(words).region(from, words.length()).find();
    }

    private Set<String> years(Count count) {
        return YEAR.matcher(words(count)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private String words(Count count) {
        return Sentence.quoted(plan.blocks(), count.line(), count.quote())
                .map(Sentence::plain)
                .orElse("");
    }

    private static String key(Count count) {
        return count.met() ? "checks.35.met" : "checks.35.not-met";
    }

    private static Place place(Count count) {
        return new Place(count.line(), count.quote());
    }
}
