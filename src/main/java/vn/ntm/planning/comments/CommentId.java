package vn.ntm.planning.comments;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies a comment. */
public record CommentId(UUID id) {
    /** From an address; what is no id names no comment. */
    public static CommentId of(String text) {
        return new CommentId(Identifiers.read(text).orElseThrow(CommentNotFound::new));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
