package vn.ntm.registry;

/** The two registers, each with its own numbers. */
public enum Book {
    OUTGOING,
    INCOMING
}
