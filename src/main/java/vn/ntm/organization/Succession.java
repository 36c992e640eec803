package vn.ntm.organization;

import java.time.LocalDate;

/**
 * An old unit went, wholly or in part, into a new one ({@code FR-ORG-1}).
 *
 * @param effectiveOn first day of the new state
 * @param instrument number of the decision, as precise as the source is; may be empty
 */
public record Succession(
        Unit from, Unit to, Type type, Extent extent, LocalDate effectiveOn, String instrument, SuccessionTrust trust) {

    /** What happened to the old unit. */
    public enum Type {
        /** Together with others it became one. */
        MERGE,
        /** Only a part of it went there. */
        SPLIT,
        /** The same unit under another name, unit word or code. */
        RENAME,
        /** The same unit below another parent. */
        TRANSFER
    }
}
