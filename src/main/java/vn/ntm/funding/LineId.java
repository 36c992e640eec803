package vn.ntm.funding;

import java.util.UUID;

/** A line of the ledger. */
public record LineId(UUID id) {
    static LineId next() {
        return new LineId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when it is none */
    public static LineId of(String text) {
        return new LineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
