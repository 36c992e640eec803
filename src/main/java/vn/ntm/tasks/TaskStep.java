package vn.ntm.tasks;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a task once; never changed.
 *
 * @param to the state it came into, null when it stayed where it was
 * @param by name of whoever did it, as it was
 * @param title of the position they acted in, empty for the product
 * @param inPlaceOf the holder for whom they acted, null when it was their own position
 * @param progress per cent reported with it, null when none was
 * @param note their words, may be empty
 */
public record TaskStep(
        Kind kind,
        @Nullable TaskState to,
        Instant at,
        String by,
        String title,
        @Nullable String inPlaceOf,
        @Nullable Integer progress,
        String note) {
    /** The acts that are kept. */
    public enum Kind {
        OPENED,
        ASSIGNED,
        CHANGED,
        STARTED,
        PROGRESS,
        COMMENT,
        EVIDENCE,
        SUBMITTED,
        VERIFIED,
        RETURNED,
        DONE,
        BLOCKED,
        RESUMED,
        CANCELLED;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "tasks.step." + word();
        }

        String auditKey() {
            return "tasks.audit." + word();
        }
    }
}
