package vn.ntm.tasks;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies a task. */
public record TaskId(UUID id) {
    static TaskId next() {
        return new TaskId(UUID.randomUUID());
    }

    /** @throws TaskNotFound when the text is no identifier */
    public static TaskId of(String text) {
        return Identifiers.read(text).map(TaskId::new).orElseThrow(TaskNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
