package vn.ntm.assessment;

import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.ntm.criteria.MeasureId;
import vn.ntm.values.ValueSheet;

/**
 * All that is known of one commune for an evaluation.
 *
 * @param accepted how many accepted and valid pieces of evidence a measure has
 * @param overrulings by code of the indicator
 * @param titles other sets that the commune meets as a whole
 * @param freshness after which its figures are marked as old
 */
public record Facts(
        String unitCode,
        int year,
        ValueSheet values,
        ToIntFunction<MeasureId> accepted,
        Map<String, IndicatorResult.Overruling> overrulings,
        Set<String> titles,
        Freshness freshness) {
    public Facts {
        overrulings = Map.copyOf(overrulings);
        titles = Set.copyOf(titles);
    }
}
