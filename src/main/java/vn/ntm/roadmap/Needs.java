package vn.ntm.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.IndicatorResult.PartResult;
import vn.ntm.assessment.Verdict;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.values.Figure;
import vn.ntm.values.Reported;

/** Finds what an indicator still needs; nothing of one that is met or does not apply. */
public final class Needs {
    private static final String PERCENT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Kilometres and hectares are told to the nearest hundredth that is enough. */
    private static final int DECIMALS = 2;

    private Needs() {}

    public static List<Need> of(IndicatorResult indicator) {
        Verdict.State state = indicator.state();
        if (state == Verdict.State.MET || state == Verdict.State.NOT_APPLICABLE) {
            return List.of();
        }
        IndicatorResult.Overruling overruling = indicator.overruling();
        if (overruling != null) {
            return List.of(new Need.Reversal(overruling.reason()));
        }
        Demand demand = indicator.demand();
        if (!demand.wholeSet().isEmpty()) {
            return List.of(new Need.WholeTitle(demand.wholeSet()));
        }
        return indicator.reached() ? List.of(new Need.Proof()) : unreached(indicator);
    }

    private static List<Need> unreached(IndicatorResult indicator) {
        List<Need> needs = new ArrayList<>();
        RequiredLevel required = indicator.demand().required();
        if (!required.mayDecide()) {
            needs.add(new Need.KnownLevel(required));
        }
        boolean nothingThere =
                indicator.parts().stream().allMatch(part -> part.verdict() instanceof Verdict.NotAssessed);
        if (nothingThere) {
            needs.add(new Need.Entry(null));
            return needs;
        }
        indicator.parts().stream().flatMap(Needs::ofPart).forEach(needs::add);
        return needs;
    }

    private static Stream<Need> ofPart(PartResult part) {
        return switch (part.verdict()) {
            case Verdict.NotMet notMet -> notMet(part);
            case Verdict.NotAssessed missing -> Stream.of(new Need.Entry(part.part()));
            case Verdict.Undecided(Verdict.Reason reason) -> undecided(part, reason);
            case Verdict.Met met -> Stream.empty();
            case Verdict.NotProven notProven -> Stream.empty();
            case Verdict.NotApplicable none -> Stream.empty();
        };
    }

    private static Stream<Need> undecided(PartResult part, Verdict.Reason reason) {
        return switch (reason) {
            case NO_LEVEL, LEFT_TO_PROVINCE, PARTS_MISSING -> Stream.empty();
            case HAMLETS_MISSING ->
                part.reported() instanceof Reported.Partial partial
                        ? Stream.of(
                                new Need.Hamlets(part.part(), partial.sources().size(), partial.hamlets()))
                        : Stream.empty();
            case NOT_TO_BE_ADDED -> Stream.of(new Need.OwnValue(part.part()));
            case NOT_COMPARABLE -> Stream.of(new Need.OtherKind(part.part()));
        };
    }

    private static Stream<Need> notMet(PartResult part) {
        return part.reported() instanceof Reported.Given given
                ? part.part().level().stream().map(level -> distance(part.part(), level, given.figure()))
                : Stream.empty();
    }

    private static Need distance(Demand.Part part, Level level, Figure figure) {
        return switch (level) {
            case Level.Amount bound ->
                figure instanceof Figure.Ratio ratio && PERCENT.equals(bound.unit())
                        ? counted(part, bound, ratio)
                        : new Need.Distance(part, bound, lacking(bound, figure));
            case Level.YesNo(boolean expected) -> new Need.Change(part, expected);
            case Level.Rank wanted ->
                new Need.HigherRank(part, wanted.rank(), figure instanceof Figure.Rank said ? said.rank() : "");
            case Level.AllOf several -> new Need.OtherKind(part);
        };
    }

    private static Need counted(Demand.Part part, Level.Amount bound, Figure.Ratio now) {
        BigDecimal points = lacking(bound, now);
        if (bound.value().compareTo(HUNDRED) > 0) {
            return new Need.Distance(part, bound, points);
        }
        BigDecimal exact = bound.value()
                .multiply(now.denominator())
                .divide(HUNDRED, Figure.DECIMALS + DECIMALS, RoundingMode.HALF_UP);
        boolean more = exact.compareTo(now.numerator()) > 0;
        BigDecimal wanted =
                exact.setScale(countsWholeThings(now) ? 0 : DECIMALS, more ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return new Need.Counted(part, now, points, wanted.stripTrailingZeros());
    }

    private static boolean countsWholeThings(Figure.Ratio ratio) {
        return ratio.numerator().scale() <= 0 && ratio.denominator().scale() <= 0;
    }

    private static BigDecimal lacking(Level.Amount bound, Figure figure) {
        BigDecimal value = switch (figure) {
            case Figure.Amount amount -> amount.amount();
            case Figure.Ratio ratio -> PERCENT.equals(bound.unit()) ? ratio.percent() : ratio.quotient();
            case Figure.YesNo yesNo -> bound.value();
            case Figure.Rank rank -> bound.value();
            case Figure.NotApplicable none -> bound.value();
            case Figure.Withdrawn withdrawn -> bound.value();
        };
        return bound.value().subtract(value).abs();
    }
}
