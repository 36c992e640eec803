package vn.ntm.evidence;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies a piece of evidence. */
public record PieceId(UUID id) {
    static PieceId next() {
        return new PieceId(UUID.randomUUID());
    }

    /** @throws PieceNotFound when the text is no identifier */
    public static PieceId of(String text) {
        return Identifiers.read(text).map(PieceId::new).orElseThrow(PieceNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
