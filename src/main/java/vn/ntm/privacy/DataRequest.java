package vn.ntm.privacy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks about the data kept about them.
 *
 * @param personId null for somebody who does not work with the product
 * @param dueConfirmed whether the days off before the due day are sure
 * @param answer what was answered, or why it was refused; empty while it is open
 * @param answeredOn null while it is open
 */
public record DataRequest(
        UUID id,
        String unitCode,
        @Nullable UUID personId,
        String name,
        String contact,
        Kind kind,
        String details,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean dueConfirmed,
        State state,
        String answer,
        @Nullable LocalDate answeredOn,
        String answeredBy) {
    /** The rights of whoever the data are about. */
    public enum Kind {
        SEE,
        CORRECT,
        DELETE,
        OBJECT;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "privacy.request.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far it is. */
    public enum State {
        RECEIVED,
        ANSWERED,
        REFUSED;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "privacy.request.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return state == State.RECEIVED;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }
}
