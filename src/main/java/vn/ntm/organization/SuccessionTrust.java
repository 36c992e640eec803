package vn.ntm.organization;

/** How sure we are of a succession line; what each word stands for is in {@code units/README.md}. */
public enum SuccessionTrust {
    /** As the source gives it. */
    SOURCED,
    /** The source's code of the new unit was put right. */
    CODE_CORRECTED,
    /** Looks like a mix-up of two units; shown, but never followed. */
    DOUBTFUL;

    /** Whether programs may follow the line. */
    public boolean canBeFollowed() {
        return this != DOUBTFUL;
    }
}
