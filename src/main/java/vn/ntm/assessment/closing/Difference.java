package vn.ntm.assessment.closing;

/**
 * One thing that is different between two states of an assessment.
 *
 * @param code of the indicator, empty for the whole
 * @param number official one as readers see it, empty for the whole
 * @param before in words, empty where there was nothing
 * @param after in words, empty where there is nothing any more
 */
public record Difference(String code, String number, What what, String before, String after) {
    /** What is different. */
    public enum What {
        REVISION,
        CRITERIA_MET,
        CONCLUSION,
        FIGURE,
        LEVEL,
        LEVEL_SOURCE,
        EVIDENCE,
        OVERRULING,
        JUDGEMENT,
        INDICATOR
    }
}
