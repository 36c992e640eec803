package vn.ntm.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.MeasureId;

/** The values of one commune and its hamlets, as known at one moment: for each key the current version of every year. */
public final class ValueSheet {
    private static final int NONE = Integer.MIN_VALUE;

    private final List<MeasuredValue> all;
    private final Map<MeasureId, List<MeasuredValue>> byMeasure;
    private final int hamlets;

    /** @param hamlets how many hamlets the commune has, to know whether all have reported */
    public ValueSheet(List<MeasuredValue> values, int hamlets) {
        this.all = values;
        this.byMeasure = HashMap.newHashMap(values.size());
        for (MeasuredValue value : values) {
            if (value.isThere()) {
                byMeasure
                        .computeIfAbsent(value.key().measure(), measure -> new ArrayList<>(1))
                        .add(value);
            }
        }
        this.hamlets = hamlets;
    }

    /**
     * What the commune reports for the part: the newest year up to the one asked for, not measured after the day.
     *
     * @param kind of the part: how hamlets add up
     */
    public Reported reported(MeasureId measure, String part, int year, LocalDate day, Adding kind) {
        int newest = NONE;
        MeasuredValue own = null;
        List<MeasuredValue> below = List.of();
        for (MeasuredValue value : byMeasure.getOrDefault(measure, List.of())) {
            int of = value.key().year();
            if (of < newest || of > year || !says(value, part, day)) {
                continue;
            }
            if (of > newest) {
                newest = of;
                own = null;
                below = List.of();
            }
            if (value.key().isOfHamlet()) {
                below = with(below, value);
            } else {
                own = value;
            }
        }
        return RollUp.of(own, below, hamlets, kind);
    }

    /** Most communes report themselves: a list that grows is made for hamlets only. */
    private static List<MeasuredValue> with(List<MeasuredValue> below, MeasuredValue value) {
        List<MeasuredValue> more = below.isEmpty() ? new ArrayList<>() : below;
        more.add(value);
        return more;
    }

    private static boolean says(MeasuredValue value, String part, LocalDate day) {
        return value.key().part().equals(part) && !value.measuredOn().isAfter(day);
    }

    /** Every value of the part, of the commune and its hamlets, of all years. */
    public List<MeasuredValue> versions(MeasureId measure, String part) {
        return byMeasure.getOrDefault(measure, List.of()).stream()
                .filter(value -> value.key().part().equals(part))
                .toList();
    }

    /** The last version of each part of a measure in one unit and year, taken back or not. */
    public List<MeasuredValue> last(String unit, int year, MeasureId measure) {
        return all.stream()
                .filter(value -> value.key().unitCode().equals(unit)
                        && value.key().year() == year
                        && value.key().measure().equals(measure))
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
