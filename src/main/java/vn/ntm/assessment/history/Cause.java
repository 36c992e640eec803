package vn.ntm.assessment.history;

import java.util.Locale;

/** Through what a criterion changed. */
public enum Cause {
    VALUE,
    EVIDENCE,
    LEVEL,
    OVERRULING,
    SET,
    /** Nobody did anything: time passed. */
    TIME,
    PLAN;

    /** Key of the Vietnamese sentence. */
    public String nameKey() {
        return "assessment.cause." + name().toLowerCase(Locale.ROOT);
    }
}
