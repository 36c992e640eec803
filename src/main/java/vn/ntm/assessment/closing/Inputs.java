package vn.ntm.assessment.closing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Reported;

/** The values behind what was reported, as they are frozen. */
final class Inputs {
    private Inputs() {}

    /** By unit: in which order they were read says nothing. */
    static List<Frozen.Input> of(Reported reported) {
        List<MeasuredValue> sources = switch (reported) {
            case Reported.Missing missing -> List.of();
            case Reported.Given given -> given.sources();
            case Reported.Partial partial -> partial.sources();
            case Reported.NotToBeAdded pile -> pile.sources();
        };
        return sources.stream()
                .sorted(Comparator.comparing(value -> value.key().unitCode()))
                .map(Inputs::of)
                .toList();
    }

    private static Frozen.Input of(MeasuredValue value) {
        return new Frozen.Input(
                value.key().unitCode(),
                value.key().year(),
                figure(value.figure()),
                value.measuredOn(),
                value.note(),
                value.recordedAt(),
                value.recordedBy());
    }

    private static SortedMap<String, String> figure(Figure figure) {
        return new TreeMap<>(
                switch (figure) {
                    case Figure.Ratio ratio ->
                        Map.of(
                                "numerator",
                                ratio.numerator().toPlainString(),
                                "denominator",
                                ratio.denominator().toPlainString());
                    case Figure.Amount amount ->
                        Map.of("amount", amount.amount().toPlainString());
                    case Figure.YesNo said -> Map.of("yes", String.valueOf(said.yes()));
                    case Figure.Rank said -> Map.of("rank", said.rank());
                    case Figure.NotApplicable none ->
                        Map.of("notApplicable", none.reason(), "document", none.document());
                    case Figure.Withdrawn gone -> Map.of("withdrawn", gone.reason());
                });
    }
}
