package vn.ntm.values;

import vn.ntm.criteria.IndicatorRef;
import vn.ntm.shared.Refusal;

/** The set has no such indicator. */
public class UnknownIndicator extends Refusal {
    public UnknownIndicator(IndicatorRef indicator) {
        super(Kind.ABSENT, "values.unknown-indicator", indicator.code(), indicator.setId());
    }
}
