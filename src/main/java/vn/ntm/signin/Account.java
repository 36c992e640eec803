package vn.ntm.signin;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Actor;
import vn.ntm.access.Scope;
import vn.ntm.audit.Subject;

/**
 * What a person signs in with.
 *
 * @param passwordHash null while no password was ever set
 * @param closedAt null while it is open
 * @param totpSince since when the second factor counts, null while there is none
 */
record Account(
        UUID personId,
        String unitCode,
        String userName,
        @Nullable String passwordHash,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable String totpSecret,
        @Nullable OffsetDateTime totpSince,
        long totpLastStep) {
    boolean isOpen() {
        return closedAt == null;
    }

    boolean hasSecondFactor() {
        return totpSince != null;
    }

    SignedIn signedIn() {
        return new SignedIn(personId, userName, false);
    }

    Subject subject() {
        return new Subject("account", personId.toString(), userName, unitCode);
    }

    /** The person at the door, before it is known in which position. */
    Actor actor(String name) {
        return new Actor(personId, name, null, null, "", unitCode, Scope.ofEverything(), null);
    }
}
