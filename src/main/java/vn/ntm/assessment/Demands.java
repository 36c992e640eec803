package vn.ntm.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.Measures;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.RequiredLevels;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;
import vn.ntm.values.Part;
import vn.ntm.values.Plausibility;
import vn.ntm.values.Questions;
import vn.ntm.values.ValueRules;

/**
 * What a set demands at one place on one day, looked up once and compared with the values of as many communes as lie there.
 *
 * @param day whose law counts
 */
public record Demands(
        PublishedSet set, Place place, LocalDate day, List<OfCriterion> criteria, List<Demand> conditions) {
    /** In the place of a criterion's number: the conditions for recognition. */
    public static final int CONDITIONS = 0;

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

    /** The demands of one criterion, of the conditions with number 0; empty when the set has none of that number. */
    public List<Demand> of(int criterion) {
        return criterion == CONDITIONS
                ? conditions
                : criteria.stream()
                        .filter(one -> one.criterion().number() == criterion)
                        .findFirst()
                        .map(OfCriterion::demands)
                        .orElse(List.of());
    }

    /** Whether the set has a criterion of that number, or conditions with number 0; of a criterion maybe no indicator is known yet. */
    boolean has(int criterion) {
        return criterion == CONDITIONS
                ? !conditions.isEmpty()
                : criteria.stream().anyMatch(one -> one.criterion().number() == criterion);
    }

    /** Number of the criterion of an indicator, 0 for a condition. */
    public Optional<Integer> criterionOf(String code) {
        return Stream.concat(criteria.stream().map(one -> one.criterion().number()), Stream.of(CONDITIONS))
                .filter(number ->
                        of(number).stream().anyMatch(one -> one.ref().code().equals(code)))
                .findFirst();
    }

    /** Every demand of a criterion, the conditions left aside. */
    public Stream<Demand> all() {
        return criteria.stream().flatMap(one -> one.demands().stream());
    }

    /** The same with nothing but one criterion, or the conditions with number 0. */
    Demands only(int criterion) {
        return new Demands(
                set,
                place,
                day,
                criteria.stream()
                        .filter(one -> one.criterion().number() == criterion)
                        .toList(),
                criterion == CONDITIONS ? conditions : List.of());
    }

    /** Other sets that must be met as a whole. */
    List<String> titles() {
        return all().map(Demand::wholeSet)
                .filter(set -> !set.isEmpty())
                .distinct()
                .toList();
    }

    /** The figures that a criterion is about, and those divided by the same whole, which ought to agree with them. */
    Set<MeasureId> figures(int criterion) {
        Set<String> wholes = of(criterion).stream()
                .flatMap(one -> Plausibility.whole(one.how()).stream())
                .collect(Collectors.toSet());
        Stream<Demand> alike = all().filter(one ->
                Plausibility.whole(one.how()).filter(wholes::contains).isPresent());
        return Stream.concat(of(criterion).stream(), alike)
                .map(Demand::measure)
                .collect(Collectors.toUnmodifiableSet());
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
