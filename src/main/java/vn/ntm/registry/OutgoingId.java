package vn.ntm.registry;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies an outgoing document. */
public record OutgoingId(UUID id) {
    static OutgoingId next() {
        return new OutgoingId(UUID.randomUUID());
    }

    /** @throws DocumentNotFound when the text is no identifier */
    public static OutgoingId of(String text) {
        return Identifiers.read(text).map(OutgoingId::new).orElseThrow(DocumentNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
