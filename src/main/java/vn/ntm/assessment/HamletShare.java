package vn.ntm.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Level;
import vn.ntm.values.Adding;
import vn.ntm.values.Figure;
import vn.ntm.values.Reported;
import vn.ntm.values.ValueSheet;

/**
 * What one hamlet reports for an indicator, compared with the level demanded of its commune. Evidence is left aside: met only says that the level is reached.
 *
 * @param addsUp whether the figure is below the level only because every hamlet brings a part of it, such as a number of things
 */
public record HamletShare(List<IndicatorResult.PartResult> parts, Verdict verdict, boolean addsUp) {
    public HamletShare {
        parts = List.copyOf(parts);
    }

    /** The newest values of the hamlet up to the year, not measured after the day. */
    public static HamletShare of(Demand demand, ValueSheet sheet, String hamlet, int year, LocalDate day) {
        List<IndicatorResult.PartResult> parts = demand.parts().stream()
                .map(part -> {
                    Reported reported = reported(demand, part, sheet, hamlet, year, day);
                    return new IndicatorResult.PartResult(part, reported, Comparison.of(part.required(), reported));
                })
                .toList();
        return new HamletShare(parts, Evaluation.together(parts), parts.stream().anyMatch(HamletShare::isOnlyAPart));
    }

    private static Reported reported(
            Demand demand, Demand.Part part, ValueSheet sheet, String hamlet, int year, LocalDate day) {
        return sheet.versions(demand.measure(), part.key()).stream()
                .filter(value -> value.key().unitCode().equals(hamlet))
                .filter(value ->
                        value.key().year() <= year && !value.measuredOn().isAfter(day))
                .max(Comparator.comparingInt(value -> value.key().year()))
                .<Reported>map(value -> new Reported.Given(
                        value.figure(), Reported.Source.HAMLETS, List.of(value), value.measuredOn(), null))
                .orElseGet(Reported.Missing::new);
    }

    private static boolean isOnlyAPart(IndicatorResult.PartResult part) {
        return part.verdict() instanceof Verdict.NotMet
                && part.part().adding() == Adding.SUM
                && part.reported() instanceof Reported.Given given
                && given.figure() instanceof Figure.Amount
                && part.part()
                        .level()
                        .filter(level -> level instanceof Level.Amount amount
                                && amount.direction() != Direction.AT_MOST
                                && !"%".equals(amount.unit()))
                        .isPresent();
    }
}
