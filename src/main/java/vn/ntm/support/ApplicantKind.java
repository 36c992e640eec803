package vn.ntm.support;

/** Who may apply for support. */
public enum ApplicantKind {
    HOUSEHOLD,
    COOPERATIVE,
    COOPERATIVE_GROUP,
    HAMLET;

    /** Whether it always belongs to one hamlet. */
    boolean needsHamlet() {
        return this == HOUSEHOLD || this == HAMLET;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "support.applicant." + name();
    }
}
