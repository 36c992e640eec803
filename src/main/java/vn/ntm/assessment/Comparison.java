package vn.ntm.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.values.Figure;
import vn.ntm.values.Reported;

/** Compares what is reported with what is demanded; evidence is asked for elsewhere. */
final class Comparison {
    private Comparison() {}

    /** Met here only says that the level is reached. */
    static Verdict of(RequiredLevel required, Reported reported) {
        return switch (reported) {
            case Reported.Missing missing -> new Verdict.NotAssessed();
            case Reported.Partial partial -> new Verdict.Undecided(Verdict.Reason.HAMLETS_MISSING);
            case Reported.NotToBeAdded pile -> new Verdict.Undecided(Verdict.Reason.NOT_TO_BE_ADDED);
            case Reported.Given given -> of(required, given.figure());
        };
    }

    private static Verdict of(RequiredLevel required, Figure figure) {
        if (figure instanceof Figure.NotApplicable(String reason, String document)) {
            return new Verdict.NotApplicable(reason, document);
        }
        return switch (required) {
            case RequiredLevel.Unknown unknown -> new Verdict.Undecided(Verdict.Reason.NO_LEVEL);
            case RequiredLevel.LeftToProvince left -> new Verdict.Undecided(Verdict.Reason.LEFT_TO_PROVINCE);
            case RequiredLevel.Known known -> of(known.level(), figure);
        };
    }

    private static Verdict of(Level level, Figure figure) {
        return switch (level) {
            case Level.Amount bound ->
                number(bound, figure).map(value -> compare(bound, value)).orElseGet(Comparison::notComparable);
            case Level.YesNo wanted ->
                figure instanceof Figure.YesNo said ? decided(said.yes() == wanted.expected()) : notComparable();
            case Level.Rank wanted -> rank(wanted, figure);
            case Level.AllOf allOf -> notComparable();
        };
    }

    private static Verdict compare(Level.Amount bound, BigDecimal value) {
        int order = value.compareTo(bound.value());
        boolean reached = switch (bound.direction()) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EXACTLY -> order == 0;
        };
        return reached
                ? new Verdict.Met()
                : new Verdict.NotMet(bound.value().subtract(value).abs());
    }

    private static Verdict rank(Level.Rank wanted, Figure figure) {
        return figure instanceof Figure.Rank said && wanted.scale().contains(said.rank())
                ? decided(wanted.scale().indexOf(said.rank()) >= wanted.scale().indexOf(wanted.rank()))
                : notComparable();
    }

    /** The number a bound is for: a share as a percentage, an amount per head as a quotient. */
    static Optional<BigDecimal> number(Level.Amount bound, Figure figure) {
        return switch (figure) {
            case Figure.Amount amount -> Optional.of(amount.amount());
            case Figure.Ratio ratio -> Optional.of("%".equals(bound.unit()) ? ratio.percent() : ratio.quotient());
            case Figure.YesNo yesNo -> Optional.empty();
            case Figure.Rank rank -> Optional.empty();
            case Figure.NotApplicable none -> Optional.empty();
            case Figure.Withdrawn withdrawn -> Optional.empty();
        };
    }

    private static Verdict decided(boolean reached) {
        return reached ? new Verdict.Met() : new Verdict.NotMet(null);
    }

    private static Verdict notComparable() {
        return new Verdict.Undecided(Verdict.Reason.NOT_COMPARABLE);
    }
}
