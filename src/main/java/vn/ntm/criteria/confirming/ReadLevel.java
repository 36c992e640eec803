package vn.ntm.criteria.confirming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Threshold;

/**
 * A level to be entered from the text.
 *
 * @param validFrom null when it holds as long as the wording does
 * @param validTo null when it holds as long as the wording does
 * @param insteadOf the level that the person saw and means to replace, null when they saw none
 */
public record ReadLevel(
        Threshold.Scope scope,
        @Nullable String place,
        @Nullable Integer year,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Level level,
        @Nullable Long insteadOf) {}
