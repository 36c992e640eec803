package vn.ntm.roadmap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.Demands;
import vn.ntm.assessment.Evaluation;
import vn.ntm.assessment.Facts;
import vn.ntm.assessment.Freshness;
import vn.ntm.assessment.SetResult;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;
import vn.ntm.values.Adding;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Part;
import vn.ntm.values.ValueKey;
import vn.ntm.values.ValueSheet;

/** A small set, made up, with values and evidence: what tests of the roadmap look at. */
final class Situation {
    static final String COMMUNE = "05539";
    static final int YEAR = 2024;
    static final LocalDate DAY = LocalDate.of(YEAR, 12, 31);

    private final List<Demands.OfCriterion> criteria = new ArrayList<>();
    private final List<Demand> conditions = new ArrayList<>();
    private final List<MeasuredValue> values = new ArrayList<>();
    private final List<String> proved = new ArrayList<>();

    static Level atLeast(String percent) {
        return new Level.Amount(Direction.AT_LEAST, new BigDecimal(percent), "%");
    }

    static Level atMost(String percent) {
        return new Level.Amount(Direction.AT_MOST, new BigDecimal(percent), "%");
    }

    static RequiredLevel known(Level level) {
        return new RequiredLevel.Known(
                new Threshold(Threshold.Scope.NATIONAL, null, null, null, null, level, provenance()));
    }

    private static Provenance provenance() {
        return new Provenance(Confidence.SOURCED, null, "318/QĐ-TTg", null);
    }

    static Figure share(String numerator, String denominator) {
        return new Figure.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    /** An indicator measured as a share; its parts are the whole unless said otherwise. */
    static Demand indicator(String code, RequiredLevel required, @Nullable String counted, String... parts) {
        List<String> keys = parts.length == 0 ? List.of(Part.WHOLE) : List.of(parts);
        return new Demand(
                new IndicatorRef("set", code),
                new MeasureId("set/" + code),
                "Tỷ lệ",
                new Wording.Measure(Wording.Kind.PERCENTAGE, "%", List.of(), counted, "tổng số"),
                required,
                keys.stream()
                        .map(key -> new Demand.Part(key, "", required, Adding.SUM))
                        .toList(),
                new Indicator.Guide(Indicator.SetBy.DECISION, null, List.of(), null, null, null),
                "");
    }

    Situation criterion(int number, Demand... demands) {
        criteria.add(new Demands.OfCriterion(
                new Criterion(number, "Tiêu chí " + number, null, true, provenance(), List.of()), List.of(demands)));
        return this;
    }

    Situation condition(Demand condition) {
        conditions.add(condition);
        return this;
    }

    Situation value(String code, String part, Figure figure) {
        values.add(new MeasuredValue(
                values.size() + 1L,
                new ValueKey(COMMUNE, new MeasureId("set/" + code), part, YEAR),
                figure,
                DAY,
                "",
                Instant.EPOCH,
                "",
                null,
                null));
        return this;
    }

    Situation proved(String code) {
        proved.add("set/" + code);
        return this;
    }

    SetResult judged() {
        PublishedSet set = new PublishedSet(
                "set",
                1,
                "Bộ thử",
                "ntm",
                "commune",
                LocalDate.of(2022, 1, 1),
                null,
                new PublishedSet.Declared(criteria.size(), 0, true, null),
                criteria.stream().map(Demands.OfCriterion::criterion).toList(),
                new SetBackground(null, null, null, null, List.of(), List.of(), List.of(), List.of()));
        Demands demands = new Demands(set, new Place(null, null, null), DAY, criteria, conditions);
        return Evaluation.of(
                demands,
                new Facts(
                        COMMUNE,
                        YEAR,
                        new ValueSheet(values, 0),
                        measure -> proved.contains(measure.key()) ? 1 : 0,
                        Map.of(),
                        Set.of(),
                        new Freshness(12)));
    }
}
