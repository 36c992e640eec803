package vn.ntm.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.Place;
import vn.ntm.values.ValueSheet;

/** All that is known of one commune at one moment, whichever set it is judged by. */
public interface CommuneFacts {
    String unitCode();

    /** Its values and those of its hamlets. */
    ValueSheet values();

    /** Where it lies on that day; of a commune that is gone by then: where it lay on its last one. */
    Place placeOn(LocalDate day);

    /** How many accepted pieces of evidence, still valid on that day, a measure has. */
    ToIntFunction<MeasureId> acceptedOn(LocalDate day);

    /** What persons concluded in place of the rule, by code of the indicator. */
    Map<String, IndicatorResult.Overruling> overrulings(String setId);
}
