package vn.ntm.funding;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** A line of the ledger. */
public record LineId(UUID id) {
    static LineId next() {
        return new LineId(UUID.randomUUID());
    }

    /** @throws LineNotFound when it is none */
    public static LineId of(String text) {
        return Identifiers.read(text).map(LineId::new).orElseThrow(LineNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
