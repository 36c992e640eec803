package vn.ntm.criteria.confirming;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;

/** The indicator, or condition for recognition, whose levels are asked about. */
record Asked(PublishedSet set, IndicatorRef indicator) {
    Asked {
        boolean isThere = indicator.isCondition()
                ? set.background().conditions().stream().anyMatch(condition -> isMeant(indicator, condition))
                : set.indicator(indicator.code()).isPresent();
        if (!isThere) {
            throw CriteriaSetNotFound.indicator(set.name(), indicator.code());
        }
    }

    /** Every level that may decide. A condition without a figure asks for a yes. */
    List<Threshold> levels() {
        return (indicator.isCondition() ? ofCondition() : found().thresholds())
                .stream()
                        .filter(threshold -> threshold.provenance().confidence().mayDecide())
                        .toList();
    }

    private List<Threshold> ofCondition() {
        return set.background().conditions().stream()
                .filter(condition -> isMeant(indicator, condition))
                .map(condition -> {
                    Level level = condition.level() == null ? new Level.YesNo(true) : condition.level();
                    Provenance provenance = condition.provenance();
                    return new Threshold(Threshold.Scope.NATIONAL, null, null, null, null, level, provenance);
                })
                .toList();
    }

    private Indicator found() {
        return set.indicator(indicator.code()).orElseThrow();
    }

    private static boolean isMeant(IndicatorRef indicator, SetBackground.Condition condition) {
        return indicator.code().equals(IndicatorRef.CONDITION + condition.key());
    }

    /** The wording a level belongs to; null for a condition, which has one for all time. */
    @Nullable
    Wording wording(ReadLevel level) {
        if (indicator.isCondition()) {
            return null;
        }
        LocalDate day = day(level);
        return found().wordings().stream()
                .filter(wording -> wording.isValidOn(day))
                .findFirst()
                .orElse(null);
    }

    private LocalDate day(ReadLevel level) {
        LocalDate from = level.validFrom();
        Integer year = level.year();
        if (from == null && year != null) {
            return LocalDate.of(year, 12, 31);
        }
        return from == null ? set.effectiveFrom() : from;
    }
}
