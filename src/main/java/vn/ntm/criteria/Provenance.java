package vn.ntm.criteria;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure or a wording comes from and how sure we are of it.
 *
 * @param certainty how well a recalled figure is remembered, null unless it is recalled
 * @param instrument number of the legal instrument behind it, null where none is known
 * @param source where it was seen, in words
 */
public record Provenance(
        Confidence confidence,
        @Nullable Certainty certainty,
        @Nullable String instrument,
        @Nullable String source) {

    /** How well something recalled is remembered. */
    public enum Certainty {
        HIGH,
        MEDIUM
    }

    /** The same origin with another degree of trust. */
    Provenance trusted(Confidence weaker) {
        return new Provenance(weaker, certainty, instrument, source);
    }
}
