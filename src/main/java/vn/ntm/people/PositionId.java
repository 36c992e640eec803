package vn.ntm.people;

import java.util.UUID;

/** Identifies a position. */
public record PositionId(UUID id) {
    static PositionId next() {
        return new PositionId(UUID.randomUUID());
    }

    /** @throws PositionNotFound when the text is no identifier */
    public static PositionId of(String text) {
        return Identifiers.read(text).map(PositionId::new).orElseThrow(PositionNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
