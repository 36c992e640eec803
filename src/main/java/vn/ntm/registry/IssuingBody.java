package vn.ntm.registry;

/**
 * A body that issues documents in its own name.
 *
 * @param parent body above it as it stands in the head of a document, empty when there is none
 * @param symbol behind the type in a number: "UBND" in "05/KH-UBND"
 * @param closed whether it issues nothing any more
 */
public record IssuingBody(
        BodyId id,
        String unitCode,
        BodyKind kind,
        String name,
        String parent,
        String symbol,
        Series series,
        boolean closed,
        int version) {}
