package vn.ntm.notices.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox.
 *
 * @param person who gets it
 * @param notices how many it tells, 0 for a test
 * @param nextAt when it is tried next, null unless it waits
 * @param problem of the last attempt, null when there was none
 * @param reply what the server said then, may be empty
 * @param doneAt null while it waits
 */
public record OutMail(
        UUID id,
        String unitCode,
        UUID person,
        Kind kind,
        int notices,
        MailState state,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Problem problem,
        String reply,
        Instant createdAt,
        @Nullable Instant doneAt) {
    /** What it is for. */
    public enum Kind {
        NOTICES,
        TEST
    }
}
