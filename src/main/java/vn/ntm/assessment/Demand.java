package vn.ntm.assessment;

import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.Wording;
import vn.ntm.values.Adding;

/**
 * What one indicator, or condition, demands at one place on one day.
 *
 * @param text the wording of that day
 * @param how it is measured
 * @param required the level of the whole
 * @param parts what must be known for a verdict, at least one
 * @param wholeSet id of another set that must be met as a whole, empty when none is
 */
public record Demand(
        IndicatorRef ref,
        MeasureId measure,
        String text,
        Wording.Measure how,
        RequiredLevel required,
        List<Part> parts,
        Indicator.Guide guide,
        String wholeSet) {
    /**
     * One thing to be compared.
     *
     * @param key one of {@link vn.ntm.values.Part}
     * @param name in words, empty for the whole
     * @param required its level
     */
    public record Part(String key, String name, RequiredLevel required, Adding adding) {
        /** The level, where one is known. */
        public Optional<Level> level() {
            return required instanceof RequiredLevel.Known known ? Optional.of(known.level()) : Optional.empty();
        }

        /** Whether a level is known and it is a percentage. */
        public boolean demandsPercentage() {
            return required instanceof RequiredLevel.Known known
                    && known.level() instanceof Level.Amount amount
                    && "%".equals(amount.unit());
        }
    }

    public Demand {
        parts = List.copyOf(parts);
    }
}
