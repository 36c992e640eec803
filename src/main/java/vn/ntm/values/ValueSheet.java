package vn.ntm.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.criteria.MeasureId;

/** The values of one commune and its hamlets, as known at one moment: for each key the current version of every year. */
public final class ValueSheet {
    private final Map<MeasureId, List<MeasuredValue>> byMeasure;
    private final int hamlets;

    /** @param hamlets how many hamlets the commune has, to know whether all have reported */
    public ValueSheet(List<MeasuredValue> values, int hamlets) {
        this.byMeasure = values.stream()
                .filter(MeasuredValue::isThere)
                .collect(Collectors.groupingBy(value -> value.key().measure()));
        this.hamlets = hamlets;
    }

    /**
     * What the commune reports for the part: the newest year up to the one asked for, not measured after the day.
     *
     * @param kind of the part: how hamlets add up
     */
    public Reported reported(MeasureId measure, String part, int year, LocalDate day, Adding kind) {
        List<MeasuredValue> known = versions(measure, part).stream()
                .filter(value ->
                        value.key().year() <= year && !value.measuredOn().isAfter(day))
                .toList();
        Optional<Integer> newest =
                known.stream().map(value -> value.key().year()).max(Integer::compare);
        if (newest.isEmpty()) {
            return new Reported.Missing();
        }
        List<MeasuredValue> ofYear = known.stream()
                .filter(value -> value.key().year() == newest.get())
                .toList();
        Optional<MeasuredValue> own =
                ofYear.stream().filter(value -> !value.key().isOfHamlet()).findFirst();
        List<MeasuredValue> below =
                ofYear.stream().filter(value -> value.key().isOfHamlet()).toList();
        return RollUp.of(own, below, hamlets, kind);
    }

    /** Every value of the part, of the commune and its hamlets, of all years. */
    public List<MeasuredValue> versions(MeasureId measure, String part) {
        return byMeasure.getOrDefault(measure, List.of()).stream()
                .filter(value -> value.key().part().equals(part))
                .toList();
    }

    /** Whether anything at all is known of the measure. */
    public boolean knows(MeasureId measure) {
        return byMeasure.containsKey(measure);
    }

    public int hamlets() {
        return hamlets;
    }
}
