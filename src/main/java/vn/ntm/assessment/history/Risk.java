package vn.ntm.assessment.history;

import java.util.Locale;

/** What threatens a criterion that still stands. */
public enum Risk {
    NONE,
    /** Within the days set for it no accepted evidence of some indicator is in force. */
    EVIDENCE_ENDS,
    /** A value is worse than the year before. */
    VALUE_FALLS;

    /** Key of the Vietnamese sentence. */
    public String nameKey() {
        return "assessment.risk." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
