package vn.ntm.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Wording;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** What cannot be true of a value, whatever the law demands. What is only unlikely is said by {@link Plausibility}. */
public final class ValueRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ValueRules() {}

    /**
     * Adds what is impossible, under the fields {@code figure}, {@code numerator}, {@code denominator}, {@code measuredOn}.
     *
     * @param measure how the indicator, or this part of it, is measured
     */
    public static Problems judge(
            Wording.Measure measure, Figure figure, LocalDate measuredOn, int year, LocalDate today) {
        Problems problems = new Problems();
        judgeDay(measuredOn, year, today, problems);
        switch (figure) {
            case Figure.Ratio ratio -> judge(measure, ratio, problems);
            case Figure.Amount amount -> judge(measure, amount.amount(), problems);
            case Figure.YesNo yesNo ->
                problems.addIf(measure.kind() != Wording.Kind.YES_NO, "figure", "values.problem.not-yes-no");
            case Figure.Rank rank ->
                problems.addIf(
                        !measure.scale().contains(rank.rank()),
                        "figure",
                        "values.problem.rank",
                        String.join(", ", measure.scale()));
            case Figure.NotApplicable notApplicable -> {}
            case Figure.Withdrawn withdrawn ->
                problems.addIf(withdrawn.reason().isBlank(), "reason", "values.problem.withdrawn-why");
        }
        return problems;
    }

    /** How a part of an indicator is measured whose level says what is demanded of it. */
    public static Wording.Measure measureOf(Level level) {
        return switch (level) {
            case Level.Amount amount
            when "%".equals(amount.unit()) -> new Wording.Measure(Wording.Kind.PERCENTAGE, "%", List.of(), null, null);
            case Level.Amount amount -> new Wording.Measure(Wording.Kind.AMOUNT, amount.unit(), List.of(), null, null);
            case Level.Rank rank -> new Wording.Measure(Wording.Kind.RANK, null, rank.scale(), null, null);
            case Level.YesNo yesNo -> new Wording.Measure(Wording.Kind.YES_NO, null, List.of(), null, null);
            case Level.AllOf allOf -> new Wording.Measure(Wording.Kind.YES_NO, null, List.of(), null, null);
        };
    }

    private static void judgeDay(LocalDate measuredOn, int year, LocalDate today, Problems problems) {
        problems.addIf(measuredOn.getYear() != year, "measuredOn", "values.problem.other-year", year);
        problems.addIf(measuredOn.isAfter(today), "measuredOn", "values.problem.future", Vietnamese.date(today));
    }

    private static void judge(Wording.Measure measure, Figure.Ratio ratio, Problems problems) {
        boolean share = measure.kind() == Wording.Kind.PERCENTAGE;
        boolean perHead = measure.kind() == Wording.Kind.AMOUNT;
        problems.addIf(!share && !perHead, "figure", "values.problem.no-ratio");
        problems.addIf(
                share && ratio.numerator().compareTo(ratio.denominator()) > 0,
                "numerator",
                "values.problem.more-than-all",
                Vietnamese.number(ratio.denominator(), Figure.DECIMALS),
                Vietnamese.number(ratio.numerator(), Figure.DECIMALS));
    }

    private static void judge(Wording.Measure measure, BigDecimal amount, Problems problems) {
        switch (measure.kind()) {
            case PERCENTAGE ->
                problems.addIf(
                        amount.signum() < 0 || amount.compareTo(HUNDRED) > 0, "figure", "values.problem.percentage");
            case COUNT ->
                problems.addIf(amount.signum() < 0, "figure", "values.problem.negative")
                        .addIf(amount.scale() > 0, "figure", "values.problem.whole");
            case AMOUNT -> problems.addIf(amount.signum() < 0, "figure", "values.problem.negative");
            case YES_NO, RANK -> problems.add("figure", "values.problem.no-number");
        }
    }
}
