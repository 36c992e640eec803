package vn.ntm.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.Wording;

/** Leads from the indicators people choose to the figures evidence is kept under, and back. */
@Component
public class ProvedIndicators {
    private final CriteriaSets sets;
    private volatile @Nullable Index last;

    ProvedIndicators(CriteriaSets sets) {
        this.sets = sets;
    }

    /** An indicator as evidence speaks of it. */
    public record Named(IndicatorRef ref, Criterion criterion, String text, Wording.Kind kind, MeasureId measure) {
        public String code() {
            return ref.code();
        }
    }

    /** Nothing for an indicator that no set has. */
    public Optional<Named> find(IndicatorRef ref) {
        return Optional.ofNullable(index().byRef().get(ref));
    }

    /** Indicators that ask for the figure, one per set, in the order of the sets. */
    public List<Named> asking(MeasureId measure) {
        return index().byMeasure().getOrDefault(measure, List.of());
    }

    /** The indicator that asks for the figure in that set, else in any. */
    public Optional<Named> in(String setId, MeasureId measure) {
        List<Named> all = asking(measure);
        return all.stream()
                .filter(one -> one.ref().setId().equals(setId))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Every indicator of the set, in official order; of one criterion when its number is given. */
    public List<Named> of(String setId, @Nullable Integer criterion) {
        return index().byRef().values().stream()
                .filter(one -> one.ref().setId().equals(setId))
                .filter(one -> criterion == null || one.criterion().number() == criterion)
                .sorted(ProvedIndicators::inOrder)
                .toList();
    }

    public Set<MeasureId> measuresOf(String setId, @Nullable Integer criterion) {
        return of(setId, criterion).stream().map(Named::measure).collect(Collectors.toSet());
    }

    private static int inOrder(Named one, Named other) {
        int byCriterion =
                Integer.compare(one.criterion().number(), other.criterion().number());
        return byCriterion != 0 ? byCriterion : Integer.compare(place(one), place(other));
    }

    private static int place(Named named) {
        List<Indicator> all = named.criterion().indicators();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).code().equals(named.code())) {
                return i;
            }
        }
        return all.size();
    }

    private Index index() {
        List<PublishedSet> all = sets.all();
        List<String> stamp =
                all.stream().map(set -> set.id() + " " + set.revision()).toList();
        Index known = last;
        if (known == null || !known.stamp().equals(stamp)) {
            known = indexOf(stamp, all);
            last = known;
        }
        return known;
    }

    private Index indexOf(List<String> stamp, List<PublishedSet> all) {
        Map<IndicatorRef, Named> byRef = new HashMap<>();
        Map<MeasureId, List<Named>> byMeasure = new HashMap<>();
        for (PublishedSet set : all) {
            for (Criterion criterion : set.criteria()) {
                for (Indicator indicator : criterion.indicators()) {
                    Named named = named(new IndicatorRef(set.id(), indicator.code()), criterion, indicator);
                    byRef.put(named.ref(), named);
                    byMeasure
                            .computeIfAbsent(named.measure(), measure -> new ArrayList<>())
                            .add(named);
                }
            }
        }
        return new Index(stamp, byRef, byMeasure);
    }

    private Named named(IndicatorRef ref, Criterion criterion, Indicator indicator) {
        Wording wording = indicator.wordings().getLast();
        return new Named(
                ref,
                criterion,
                wording.text(),
                wording.measure().kind(),
                sets.measures().of(ref));
    }

    private record Index(List<String> stamp, Map<IndicatorRef, Named> byRef, Map<MeasureId, List<Named>> byMeasure) {}
}
