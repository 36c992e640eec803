package vn.ntm.funding;

import java.util.UUID;

/** Identifies a project: it belongs to money, so that a line can say what it was for. */
public record ProjectId(UUID id) {
    @Override
    public String toString() {
        return id.toString();
    }
}
