package vn.ntm.tasks;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies a promise. */
public record PromiseId(UUID id) {
    static PromiseId next() {
        return new PromiseId(UUID.randomUUID());
    }

    /** @throws TaskNotFound when the text is no identifier */
    public static PromiseId of(String text) {
        return Identifiers.read(text).map(PromiseId::new).orElseThrow(TaskNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
