package vn.ntm.funding;

import java.util.UUID;

/** A project or work; it belongs to money so that lines of the ledger can point at it. */
public record ProjectId(UUID id) {
    @Override
    public String toString() {
        return id.toString();
    }
}
