package vn.ntm.planning.reading.names;

/** What a statement says of criteria. */
public enum Stance {
    NONE,
    MET,
    NOT_MET,
    TARGET
}
