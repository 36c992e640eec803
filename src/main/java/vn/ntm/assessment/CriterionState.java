package vn.ntm.assessment;

/** How a criterion stands; unknown is never "no". */
public enum CriterionState {
    MET,
    NOT_MET,
    /** There are values, but some level, proof or value is missing for a conclusion. */
    UNDECIDED,
    /** Nobody has said. */
    NOT_ASSESSED
}
