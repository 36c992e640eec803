package vn.ntm.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One published revision of a criteria set; it never changes.
 *
 * @param revision from 1; every change of the data is a new one
 * @param standard the title it grades for, e.g. {@code ntm}
 * @param level {@code commune} or {@code hamlet}
 * @param effectiveTo last day in force, null when none is known
 */
public record PublishedSet(
        String id,
        int revision,
        String name,
        String standard,
        String level,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Declared declared,
        List<Criterion> criteria,
        SetBackground background) {

    /**
     * What the law says there is, and whether we hold it all.
     *
     * @param complete whether every indicator is known; an incomplete set must not be counted from
     * @param placeholder why this is not the official text, null when it is
     */
    public record Declared(
            int criteria,
            int indicators,
            boolean complete,
            @Nullable String placeholder) {}

    public PublishedSet {
        criteria = List.copyOf(criteria);
    }

    public CriteriaSetOutline outline() {
        List<CriteriaSetOutline.Named> names = criteria.stream()
                .map(criterion -> new CriteriaSetOutline.Named(criterion.number(), criterion.name()))
                .toList();
        return new CriteriaSetOutline(
                id, name, standard, level, effectiveFrom, effectiveTo, background.successorLaw(), names);
    }

    public Stream<Indicator> indicators() {
        return criteria.stream().flatMap(criterion -> criterion.indicators().stream());
    }

    public Optional<Criterion> criterion(int number) {
        return criteria.stream()
                .filter(criterion -> criterion.number() == number)
                .findFirst();
    }

    public Optional<Indicator> indicator(String code) {
        return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
