package vn.ntm.distribution.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.HamletShare;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Verdict;
import vn.ntm.criteria.Level;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Adding;
import vn.ntm.values.Figure;
import vn.ntm.values.Reported;
import vn.ntm.values.ValueSheet;

/** Says where a hamlet stands at the indicators of this year's targets that hamlets count. */
final class Standing {
    private static final int DECIMALS = 2;

    private final Texts texts;
    private final SetResult result;
    private final ValueSheet sheet;
    private final List<Demand> demands;

    /** @param targets numbers of the criteria in question */
    Standing(Texts texts, SetResult result, ValueSheet sheet, List<Integer> targets) {
        this.texts = texts;
        this.result = result;
        this.sheet = sheet;
        this.demands = result.criteria().stream()
                .filter(criterion -> targets.contains(criterion.number()))
                .flatMap(criterion -> criterion.indicators().stream())
                .map(IndicatorResult::demand)
                .filter(Standing::isCountedByHamlets)
                .toList();
    }

    private static boolean isCountedByHamlets(Demand demand) {
        return demand.wholeSet().isEmpty()
                && demand.parts().stream().anyMatch(part -> part.adding() != Adding.NOT_AT_ALL);
    }

    /** Known ones first. */
    List<Brief.Standing> of(String hamlet) {
        List<Line> lines = demands.stream().map(demand -> line(demand, hamlet)).toList();
        return Stream.concat(lines.stream().filter(Line::known), lines.stream().filter(line -> !line.known()))
                .map(Line::words)
                .toList();
    }

    private Line line(Demand demand, String hamlet) {
        HamletShare share = HamletShare.of(demand, sheet, hamlet, result.year(), result.day());
        String figures =
                share.parts().stream().flatMap(part -> figure(part).stream()).collect(Collectors.joining("; "));
        String name = demand.ref().code() + " " + demand.text();
        if (figures.isEmpty()) {
            return new Line(false, new Brief.Standing(name, texts.of("distribution.brief.unknown")));
        }
        return new Line(true, new Brief.Standing(name, figures + verdict(share)));
    }

    private record Line(boolean known, Brief.Standing words) {}

    private String verdict(HamletShare share) {
        if (share.addsUp()) {
            return "";
        }
        return switch (share.verdict()) {
            case Verdict.Met met -> ": " + texts.of("distribution.brief.reached");
            case Verdict.NotProven reached -> ": " + texts.of("distribution.brief.reached");
            case Verdict.NotMet notMet -> ": " + texts.of("distribution.brief.not-reached");
            case Verdict.Undecided undecided -> "";
            case Verdict.NotAssessed none -> "";
            case Verdict.NotApplicable none -> "";
        };
    }

    private Optional<String> figure(IndicatorResult.PartResult part) {
        if (!(part.reported() instanceof Reported.Given given)) {
            return Optional.empty();
        }
        String name = part.part().name();
        return words(given.figure(), part.part())
                .map(words -> name.isEmpty() ? words : name + " " + words)
                .map(words -> given.year() == result.year()
                        ? words
                        : texts.of("distribution.brief.of-year", words, given.year()));
    }

    private Optional<String> words(Figure figure, Demand.Part part) {
        return switch (figure) {
            case Figure.Ratio ratio ->
                Optional.of(number(ratio.numerator()) + "/" + number(ratio.denominator())
                        + (part.demandsPercentage() ? " (" + number(ratio.percent()) + "\u00A0%)" : ""));
            case Figure.Amount amount -> Optional.of((number(amount.amount()) + " " + unit(part)).strip());
            case Figure.YesNo answer -> Optional.of(texts.of("distribution.brief." + (answer.yes() ? "yes" : "no")));
            case Figure.Rank rank -> Optional.of(rank.rank());
            case Figure.NotApplicable none -> Optional.of(texts.of("distribution.brief.not-applicable"));
            case Figure.Withdrawn gone -> Optional.empty();
        };
    }

    private static String unit(Demand.Part part) {
        @Nullable
        String unit = part.level()
                .map(level -> level instanceof Level.Amount amount ? amount.unit() : null)
                .orElse(null);
        return unit == null ? "" : unit;
    }

    private static String number(BigDecimal value) {
        return Vietnamese.number(value, DECIMALS);
    }
}
