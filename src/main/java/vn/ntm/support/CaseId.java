package vn.ntm.support;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies an application for support. */
public record CaseId(UUID id) {
    static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }

    /** @throws SupportNotFound when the text is no identifier */
    public static CaseId of(String text) {
        return Identifiers.read(text).map(CaseId::new).orElseThrow(SupportNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
