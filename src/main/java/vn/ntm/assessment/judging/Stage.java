package vn.ntm.assessment.judging;

import java.util.Locale;
import vn.ntm.access.Act;

/** Whose judgement of an indicator it is; none takes the place of another. */
public enum Stage {
    /** The commune's own (tự đánh giá). */
    SELF(Act.SELF_ASSESS),
    /** The superior's office (thẩm tra). */
    VERIFICATION(Act.VERIFY_INDICATORS),
    /** The department in charge (thẩm định). */
    APPRAISAL(Act.APPRAISE_INDICATORS);

    private final Act asks;

    Stage(Act asks) {
        this.asks = asks;
    }

    /** What one must be allowed to do to judge. */
    public Act asks() {
        return asks;
    }

    /** The word for it in addresses and keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
