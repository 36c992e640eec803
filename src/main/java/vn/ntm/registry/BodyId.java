package vn.ntm.registry;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies a body that issues documents. */
public record BodyId(UUID id) {
    static BodyId next() {
        return new BodyId(UUID.randomUUID());
    }

    /** @throws DocumentNotFound when the text is no identifier */
    public static BodyId of(String text) {
        return Identifiers.read(text).map(BodyId::new).orElseThrow(DocumentNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
