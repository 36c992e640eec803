package vn.ntm.criteria;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A level as some instrument sets it: for whom, for which year, from when to when.
 *
 * @param place code of the region, group or province; null for the whole country
 * @param year the year it is for, null when the level is the same in every year
 * @param validFrom first day, null when it began with its set
 * @param validTo last day, null when it ends with its set
 */
public record Threshold(
        Scope scope,
        @Nullable String place,
        @Nullable Integer year,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Level level,
        Provenance provenance) {

    /** Which of several applicable levels wins, the winner last: of two that are as narrow the one that began later. */
    static final Comparator<Threshold> PRECEDENCE = Comparator.comparingInt(Threshold::narrowness)
            .thenComparing(Threshold::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** For whom a level is set, from the widest to the narrowest. */
    public enum Scope {
        NATIONAL,
        REGION,
        GROUP,
        PROVINCE
    }

    public Threshold {
        if ((scope == Scope.NATIONAL) != (place == null)) {
            throw new IllegalArgumentException("A " + scope + " level for " + place);
        }
    }

    /** The same figure's place in the law, for another level: one part of several demanded together. */
    public Threshold demanding(Level other) {
        return new Threshold(scope, place, year, validFrom, validTo, other, provenance);
    }

    boolean appliesTo(Place there, LocalDate on) {
        return there.isWithin(scope, place) && (year == null || year == on.getYear()) && isValidOn(on);
    }

    private boolean isValidOn(LocalDate on) {
        return (validFrom == null || !on.isBefore(validFrom)) && (validTo == null || !on.isAfter(validTo));
    }

    /** The province's level is narrower than any other, then the one for the year, then the one for fewer places. */
    private int narrowness() {
        int narrow = switch (scope) {
            case NATIONAL -> 0;
            case REGION, GROUP -> 1;
            case PROVINCE -> 4;
        };
        return narrow + (year == null ? 0 : 2);
    }
}
