package vn.ntm.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ntm.criteria.Level;
import vn.ntm.values.Reported;
import vn.ntm.values.ValueSheet;

/** Whether figures went the wrong way since the year before, though the level may still be reached. */
public final class Declines {
    private Declines() {}

    /** Of figures of the year itself only: an older one that still counts has not moved. */
    public static boolean isWorse(IndicatorResult indicator, ValueSheet sheet, SetResult result) {
        return indicator.parts().stream()
                .anyMatch(part -> part.part()
                        .level()
                        .filter(level -> level instanceof Level.Amount bound
                                && isWorse(bound, indicator.demand(), part, sheet, result))
                        .isPresent());
    }

    private static boolean isWorse(
            Level.Amount bound, Demand demand, IndicatorResult.PartResult part, ValueSheet sheet, SetResult result) {
        int year = result.year();
        Reported reported = sheet.reported(
                demand.measure(),
                part.part().key(),
                year - 1,
                result.day(),
                part.part().adding());
        Optional<BigDecimal> now = number(bound, part.reported(), year);
        Optional<BigDecimal> before = number(bound, reported, year - 1);
        if (now.isEmpty() || before.isEmpty()) {
            return false;
        }
        int order = now.get().compareTo(before.get());
        return switch (bound.direction()) {
            case AT_LEAST -> order < 0;
            case AT_MOST -> order > 0;
            case EXACTLY -> false;
        };
    }

    private static Optional<BigDecimal> number(Level.Amount bound, Reported reported, int year) {
        return reported instanceof Reported.Given given && given.year() == year
                ? Comparison.number(bound, given.figure())
                : Optional.empty();
    }
}
