package vn.ntm.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Measures;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.RequiredLevels;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;
import vn.ntm.values.Part;
import vn.ntm.values.Questions;
import vn.ntm.values.ValueRules;

/**
 * What a set demands at one place on one day, looked up once and compared with the values of as many communes as lie there.
 *
 * @param day whose law counts
 */
public record Demands(
        PublishedSet set, Place place, LocalDate day, List<OfCriterion> criteria, List<Demand> conditions) {
    /** The demands of one criterion. */
    public record OfCriterion(Criterion criterion, List<Demand> demands) {
        public OfCriterion {
            demands = List.copyOf(demands);
        }
    }

    public Demands {
        criteria = List.copyOf(criteria);
        conditions = List.copyOf(conditions);
    }

    public static Demands of(PublishedSet set, RequiredLevels levels, Measures measures, Place place, LocalDate day) {
        List<OfCriterion> criteria = set.criteria().stream()
                .map(criterion -> new OfCriterion(
                        criterion,
                        criterion.indicators().stream()
                                .map(indicator ->
                                        demand(set, indicator, levels.lookup(indicator, place, day), measures, day))
                                .toList()))
                .toList();
        List<Demand> conditions = set.background().conditions().stream()
                .map(condition -> condition(set, condition, measures))
                .toList();
        return new Demands(set, place, day, criteria, conditions);
    }

    private static Demand demand(
            PublishedSet set, Indicator indicator, RequiredLevel required, Measures measures, LocalDate day) {
        Wording wording = indicator.on(day);
        IndicatorRef ref = new IndicatorRef(set.id(), indicator.code());
        return new Demand(
                ref,
                measures.of(ref),
                wording.text(),
                wording.measure(),
                required,
                parts(required, wording),
                indicator.guide(),
                wholeSet(indicator));
    }

    private static String wholeSet(Indicator indicator) {
        Indicator.Derivation derivation = indicator.derivation();
        return derivation != null && derivation.indicator() == null ? derivation.set() : "";
    }

    private static List<Demand.Part> parts(RequiredLevel required, Wording wording) {
        if (required instanceof RequiredLevel.Known known && known.level() instanceof Level.AllOf allOf) {
            return allOf(allOf, known);
        }
        List<String> keys = wording.asksForBothSexes() ? Part.sexes() : List.of(Part.WHOLE);
        return keys.stream()
                .map(key -> new Demand.Part(key, "", required, Questions.adding(wording.measure())))
                .toList();
    }

    private static List<Demand.Part> allOf(Level.AllOf allOf, RequiredLevel.Known known) {
        List<Demand.Part> parts = new ArrayList<>();
        for (Level.Part part : allOf.parts()) {
            parts.add(new Demand.Part(
                    Part.numbered(parts.size() + 1),
                    part.when() == null ? part.metric() : part.metric() + " (" + part.when() + ")",
                    new RequiredLevel.Known(known.basis().demanding(part.level())),
                    Questions.adding(ValueRules.measureOf(part.level()))));
        }
        return parts;
    }

    private static Demand condition(PublishedSet set, SetBackground.Condition condition, Measures measures) {
        IndicatorRef ref = new IndicatorRef(set.id(), IndicatorRef.CONDITION + condition.key());
        Level level = Optional.ofNullable(condition.level()).orElseGet(() -> new Level.YesNo(true));
        Wording.Measure how = ValueRules.measureOf(level);
        RequiredLevel required = condition.provenance().confidence().mayDecide()
                ? new RequiredLevel.Known(
                        new Threshold(Threshold.Scope.NATIONAL, null, null, null, null, level, condition.provenance()))
                : new RequiredLevel.Unknown(RequiredLevel.Reason.NO_FIGURE);
        Demand.Part whole = new Demand.Part(Part.WHOLE, "", required, Questions.adding(how));
        Indicator.Guide guide =
                new Indicator.Guide(Indicator.SetBy.DECISION, null, List.of(), null, condition.hint(), null);
        return new Demand(ref, measures.of(ref), condition.text(), how, required, List.of(whole), guide, "");
    }
}
