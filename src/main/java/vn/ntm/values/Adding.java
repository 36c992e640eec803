package vn.ntm.values;

/** How values of hamlets make the value of their commune. */
public enum Adding {
    /** Numerators and denominators are summed, never rates averaged; whole numbers are summed. */
    SUM,
    /** True when it is true in every hamlet. */
    EVERYWHERE,
    /** Cannot be put together: only a value of the commune itself counts, e.g. a rank or an amount per head without its counts. */
    NOT_AT_ALL
}
