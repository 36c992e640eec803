package vn.ntm.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the values of hamlets together. The commune's own value goes before; that both differ is said, not settled. */
final class RollUp {
    private RollUp() {}

    static Reported of(@Nullable MeasuredValue own, List<MeasuredValue> below, int hamlets, Adding adding) {
        Optional<Figure> sum = below.size() >= hamlets && !below.isEmpty() ? sum(below, adding) : Optional.empty();
        if (own != null) {
            Figure rival = sum.filter(figure -> !same(figure, own.figure())).orElse(null);
            return given(own.figure(), Reported.Source.COMMUNE, List.of(own), rival);
        }
        if (below.isEmpty()) {
            return new Reported.Missing();
        }
        if (below.size() < hamlets) {
            return new Reported.Partial(below, hamlets);
        }
        return sum.<Reported>map(figure -> given(figure, Reported.Source.HAMLETS, below, null))
                .orElseGet(() -> new Reported.NotToBeAdded(below));
    }

    private static Reported given(
            Figure figure, Reported.Source source, List<MeasuredValue> sources, @Nullable Figure rival) {
        LocalDate oldest = sources.getFirst().measuredOn();
        for (MeasuredValue value : sources) {
            oldest = value.measuredOn().isBefore(oldest) ? value.measuredOn() : oldest;
        }
        return new Reported.Given(figure, source, sources, oldest, rival);
    }

    private static Optional<Figure> sum(List<MeasuredValue> below, Adding adding) {
        List<Figure> figures = below.stream()
                .map(MeasuredValue::figure)
                .filter(figure -> !(figure instanceof Figure.NotApplicable))
                .toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        return switch (adding) {
            case SUM -> summed(figures);
            case EVERYWHERE -> everywhere(figures);
            case NOT_AT_ALL -> Optional.empty();
        };
    }

    private static Optional<Figure> summed(List<Figure> figures) {
        if (figures.stream().allMatch(Figure.Ratio.class::isInstance)) {
            BigDecimal numerator = BigDecimal.ZERO;
            BigDecimal denominator = BigDecimal.ZERO;
            for (Figure figure : figures) {
                Figure.Ratio ratio = (Figure.Ratio) figure;
                numerator = numerator.add(ratio.numerator());
                denominator = denominator.add(ratio.denominator());
            }
            return Optional.of(new Figure.Ratio(numerator, denominator));
        }
        return figures.stream().allMatch(Figure.Amount.class::isInstance)
                ? Optional.of(new Figure.Amount(figures.stream()
                        .map(figure -> ((Figure.Amount) figure).amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)))
                : Optional.empty();
    }

    private static Optional<Figure> everywhere(List<Figure> figures) {
        return figures.stream().allMatch(Figure.YesNo.class::isInstance)
                ? Optional.of(new Figure.YesNo(figures.stream().allMatch(figure -> ((Figure.YesNo) figure).yes())))
                : Optional.empty();
    }

    private static boolean same(Figure one, Figure other) {
        if (one instanceof Figure.Ratio ratio && other instanceof Figure.Amount rate) {
            return ratio.percent().compareTo(rate.amount()) == 0;
        }
        return Objects.equals(one, other);
    }
}
