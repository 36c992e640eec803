package vn.ntm.criteria.confirming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Threshold;

/** For whom, for which year and from which day an indicator has a level: of two levels with the same key only one holds. */
public record LevelKey(
        Threshold.Scope scope,
        @Nullable String place,
        @Nullable Integer year,
        @Nullable LocalDate validFrom) {
    public static LevelKey of(Threshold threshold) {
        return new LevelKey(threshold.scope(), threshold.place(), threshold.year(), threshold.validFrom());
    }
}
