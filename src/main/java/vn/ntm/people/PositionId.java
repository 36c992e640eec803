package vn.ntm.people;

import java.util.UUID;

/** Identifies a position. */
public record PositionId(UUID id) {
    static PositionId next() {
        return new PositionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
