package vn.ntm.organization;

/** How much of an old unit went into a new one. */
public enum Extent {
    FULL,
    PARTIAL
}
