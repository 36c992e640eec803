package vn.ntm.support;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies a support policy. */
public record PolicyId(UUID id) {
    static PolicyId next() {
        return new PolicyId(UUID.randomUUID());
    }

    /** @throws SupportNotFound when the text is no identifier */
    public static PolicyId of(String text) {
        return Identifiers.read(text).map(PolicyId::new).orElseThrow(SupportNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
