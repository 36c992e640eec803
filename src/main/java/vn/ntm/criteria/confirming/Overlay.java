package vn.ntm.criteria.confirming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;

/** Lays the levels that people read in the texts over a published set: in place of its own with the same key, beside them otherwise. */
final class Overlay {
    private final Map<String, List<Threshold>> read;

    Overlay(Collection<LevelConfirmation> holding) {
        this.read = holding.stream()
                .collect(groupingBy(one -> one.indicator().code(), mapping(LevelConfirmation::threshold, toList())));
    }

    PublishedSet over(PublishedSet set) {
        if (read.isEmpty()) {
            return set;
        }
        return new PublishedSet(
                set.id(),
                set.revision(),
                set.name(),
                set.standard(),
                set.level(),
                set.effectiveFrom(),
                set.effectiveTo(),
                set.declared(),
                set.criteria().stream().map(this::over).toList(),
                over(set.background()));
    }

    private Criterion over(Criterion criterion) {
        return new Criterion(
                criterion.number(),
                criterion.name(),
                criterion.group(),
                criterion.complete(),
                criterion.naming(),
                criterion.indicators().stream().map(this::over).toList());
    }

    private Indicator over(Indicator indicator) {
        List<Threshold> levels = read.get(indicator.code());
        if (levels == null) {
            return indicator;
        }
        List<Threshold> all = merged(indicator.thresholds(), levels);
        return new Indicator(
                indicator.code(),
                confidence(indicator, all),
                indicator.wordings(),
                all,
                indicator.derivation(),
                indicator.guide());
    }

    /** The read level stands where ours with the same key stood; those without one come behind. */
    private static List<Threshold> merged(List<Threshold> ours, List<Threshold> read) {
        Map<LevelKey, Threshold> byKey = new LinkedHashMap<>();
        Stream.concat(ours.stream(), read.stream()).forEach(threshold -> byKey.put(LevelKey.of(threshold), threshold));
        return List.copyOf(byKey.values());
    }

    /** All levels taken together are as sure as the least sure that may decide. */
    private static Confidence confidence(Indicator indicator, List<Threshold> all) {
        return all.stream()
                .map(threshold -> threshold.provenance().confidence())
                .filter(Confidence::mayDecide)
                .reduce(Confidence::weaker)
                .orElse(indicator.confidence());
    }

    private SetBackground over(SetBackground background) {
        return new SetBackground(
                background.effectiveNote(),
                background.successorLaw(),
                background.prerequisite(),
                background.defaultRegion(),
                background.instruments(),
                background.groups(),
                background.conditions().stream().map(this::over).toList(),
                background.notes());
    }

    private SetBackground.Condition over(SetBackground.Condition condition) {
        List<Threshold> levels = read.get(IndicatorRef.CONDITION + condition.key());
        if (levels == null) {
            return condition;
        }
        Threshold level = levels.getLast();
        return new SetBackground.Condition(
                condition.key(), condition.text(), level.level(), level.provenance(), condition.hint());
    }
}
