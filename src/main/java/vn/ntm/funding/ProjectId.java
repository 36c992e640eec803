package vn.ntm.funding;

import java.util.UUID;

/** A project or work; it belongs to money so that lines of the ledger can point at it. */
public record ProjectId(UUID id) {
    public static ProjectId next() {
        return new ProjectId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when it is none */
    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
