package vn.ntm.boards;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies a board. */
public record BoardId(UUID id) {
    static BoardId next() {
        return new BoardId(UUID.randomUUID());
    }

    /** @throws BoardNotFound when the text is no identifier */
    public static BoardId of(String text) {
        return Identifiers.read(text).map(BoardId::new).orElseThrow(BoardNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
