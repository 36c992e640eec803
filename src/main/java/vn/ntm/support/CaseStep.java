package vn.ntm.support;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to an application; never changed.
 *
 * @param person null when the product itself did it
 * @param by name with title
 */
public record CaseStep(Kind kind, Instant at, @Nullable UUID person, String by) {
    /** What was done. */
    public enum Kind {
        RECEIVED,
        CHANGED,
        AGREED,
        REFUSED,
        CANCELLED,
        PAID,
        TAKEN_BACK;

        /** Whether whoever did it may not decide. */
        boolean prepares() {
            return this == RECEIVED || this == CHANGED;
        }

        /** Key of the Vietnamese name, which the audit uses too. */
        public String nameKey() {
            return "support.audit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
