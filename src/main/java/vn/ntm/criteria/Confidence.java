package vn.ntm.criteria;

/** How sure we are of a figure or a wording of the criteria data. Only what rests on a text may decide, and only what was seen decides for good. */
public enum Confidence {
    /** Seen in the source named beside it. */
    SOURCED,
    /** Deduced, or seen only second-hand. */
    INFERRED,
    /** Written down from memory. */
    RECALLED,
    /** Nothing is known. */
    UNKNOWN,
    /** A typical value that stands in no official text. */
    PLACEHOLDER;

    /** Whether a verdict may rest on it at all. */
    public boolean mayDecide() {
        return switch (this) {
            case SOURCED, INFERRED, RECALLED -> true;
            case UNKNOWN, PLACEHOLDER -> false;
        };
    }

    /** Whether a verdict resting on it must be marked: somebody has still to compare it with the official text. */
    public boolean isProvisional() {
        return mayDecide() && this != SOURCED;
    }

    /** The less sure of the two: a figure computed from another is never surer than that. */
    public Confidence weaker(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
