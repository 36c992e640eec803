package vn.ntm.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what is demanded of an indicator: the province's level over the region's or group's over the national one, by year and day; of two alike the
 * later one. */
public final class RequiredLevels {
    private final Map<String, PublishedSet> sets;

    /** @param sets those that levels may be derived from */
    public RequiredLevels(Collection<PublishedSet> sets) {
        this.sets = sets.stream().collect(Collectors.toUnmodifiableMap(PublishedSet::id, Function.identity()));
    }

    /** The set as it is here, with what was read on top. */
    public Optional<PublishedSet> set(String id) {
        return Optional.ofNullable(sets.get(id));
    }

    public RequiredLevel lookup(Indicator indicator, Place place, LocalDate date) {
        List<Threshold> applicable = indicator.thresholds().stream()
                .filter(threshold -> threshold.appliesTo(place, date))
                .toList();
        Optional<Threshold> best = applicable.stream()
                .filter(threshold -> threshold.provenance().confidence().mayDecide())
                .max(Threshold.PRECEDENCE);
        if (best.isPresent()) {
            return new RequiredLevel.Known(best.get());
        }
        if (!applicable.isEmpty() || indicator.confidence() == Confidence.PLACEHOLDER) {
            return new RequiredLevel.Unknown(RequiredLevel.Reason.PLACEHOLDER_ONLY);
        }
        return derived(indicator, place, date).orElseGet(() -> whyNone(indicator, date));
    }

    private static RequiredLevel whyNone(Indicator indicator, LocalDate date) {
        if (indicator.on(date).amendedBy() != null) {
            return new RequiredLevel.Unknown(RequiredLevel.Reason.SINCE_AMENDMENT);
        }
        return indicator.guide().setBy() == Indicator.SetBy.PROVINCE
                ? new RequiredLevel.LeftToProvince()
                : new RequiredLevel.Unknown(RequiredLevel.Reason.NO_FIGURE);
    }

    private Optional<RequiredLevel> derived(Indicator indicator, Place place, LocalDate date) {
        Indicator.Derivation derivation = indicator.derivation();
        if (derivation == null) {
            return Optional.empty();
        }
        String base = derivation.indicator();
        BigDecimal factor = derivation.factor();
        if (base == null || factor == null) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(sets.get(derivation.set()))
                .flatMap(set -> set.indicator(base))
                .map(found -> lookup(found, place, date))
                .flatMap(level -> multiplied(level, derivation, factor))
                .orElseGet(() -> new RequiredLevel.Unknown(RequiredLevel.Reason.BASE_UNKNOWN)));
    }

    private static Optional<RequiredLevel> multiplied(
            RequiredLevel base, Indicator.Derivation derivation, BigDecimal factor) {
        if (!(base instanceof RequiredLevel.Known known) || !(known.level() instanceof Level.Amount amount)) {
            return Optional.empty();
        }
        Threshold from = known.basis();
        Confidence confidence =
                derivation.provenance().confidence().weaker(from.provenance().confidence());
        if (!confidence.mayDecide()) {
            return Optional.empty();
        }
        Threshold level = new Threshold(
                from.scope(),
                from.place(),
                from.year(),
                from.validFrom(),
                from.validTo(),
                amount.times(factor),
                derivation.provenance().trusted(confidence));
        return Optional.of(new RequiredLevel.Known(level, derivation));
    }
}
