package vn.ntm.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from, so that it can be opened.
 *
 * @param source name of the source, also the last part of the key of its Vietnamese name
 * @param path page of the product that explains it, empty where there is none
 * @param asOf the day it holds for
 * @param units how many units it counts and how many it should, null where one unit is all there is
 * @param approved whether somebody has confirmed it
 * @param by name and title of who entered or confirmed it, may be empty
 * @param at when, null when it is computed
 * @param note what else a reader must know, may be empty
 */
public record Origin(
        String source,
        String path,
        @Nullable LocalDate asOf,
        @Nullable Coverage units,
        boolean approved,
        String by,
        @Nullable Instant at,
        String note) {
    /** So many of so many. */
    public record Coverage(int counted, int expected) {
        public boolean isFull() {
            return counted == expected;
        }

        Coverage and(Coverage other) {
            return new Coverage(Math.min(counted, other.counted), Math.max(expected, other.expected));
        }
    }

    /** The least that must be said. */
    public static Origin of(String source, String path, LocalDate asOf, boolean approved) {
        return new Origin(source, path, asOf, null, approved, "", null, "");
    }

    public Origin by(String who, Instant when) {
        return new Origin(source, path, asOf, units, approved, who, when, note);
    }

    public Origin covering(Coverage coverage) {
        return new Origin(source, path, asOf, coverage, approved, by, at, note);
    }

    public Origin noting(String words) {
        return new Origin(source, path, asOf, units, approved, by, at, words);
    }

    /** Of what is computed from both: as old as the older one, as sure as the less sure one. */
    Origin and(Origin other) {
        return new Origin(
                "computed",
                "",
                older(asOf, other.asOf),
                units == null ? other.units : other.units == null ? units : units.and(other.units),
                approved && other.approved,
                "",
                null,
                "");
    }

    private static @Nullable LocalDate older(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) {
            return other;
        }
        if (other == null) {
            return one;
        }
        return one.isBefore(other) ? one : other;
    }
}
