package vn.ntm.assessment;

/** How a criterion stands; unknown is never "no". */
public enum CriterionState {
    MET,
    NOT_MET,
    /** Nobody has said. */
    NOT_ASSESSED
}
