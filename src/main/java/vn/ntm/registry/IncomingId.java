package vn.ntm.registry;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies an incoming document. */
public record IncomingId(UUID id) {
    static IncomingId next() {
        return new IncomingId(UUID.randomUUID());
    }

    /** @throws DocumentNotFound when the text is no identifier */
    public static IncomingId of(String text) {
        return Identifiers.read(text).map(IncomingId::new).orElseThrow(DocumentNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
