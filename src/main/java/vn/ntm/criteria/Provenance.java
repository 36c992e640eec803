package vn.ntm.criteria;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure or a wording comes from and how sure we are of it.
 *
 * @param certainty how well a recalled figure is remembered, null unless it is recalled
 * @param instrument number of the legal instrument behind it, null where none is known
 * @param source where it was seen, in words
 * @param confirmed who compared it with the text, null while nobody has
 */
public record Provenance(
        Confidence confidence,
        @Nullable Certainty certainty,
        @Nullable String instrument,
        @Nullable String source,
        @Nullable Confirmed confirmed) {

    /** How well something recalled is remembered. */
    public enum Certainty {
        HIGH,
        MEDIUM
    }

    /** As the data have it, compared with the text by nobody here. */
    public Provenance(
            Confidence confidence,
            @Nullable Certainty certainty,
            @Nullable String instrument,
            @Nullable String source) {
        this(confidence, certainty, instrument, source, null);
    }

    /** Of a figure that a person read in the text. */
    public static Provenance of(Confirmed confirmed) {
        return new Provenance(
                Confidence.SOURCED,
                null,
                confirmed.text().number(),
                confirmed.text().article(),
                confirmed);
    }

    /** The same origin with another degree of trust. */
    Provenance trusted(Confidence weaker) {
        return new Provenance(weaker, certainty, instrument, source, confirmed);
    }
}
