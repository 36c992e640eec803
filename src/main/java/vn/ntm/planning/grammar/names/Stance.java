package vn.ntm.planning.grammar.names;

/** What a statement says of criteria. */
public enum Stance {
    NONE,
    /** To be kept up: such a number of criteria has been met, but which ones is left to other sentences. */
    KEPT,
    MET,
    NOT_MET,
    TARGET
}
