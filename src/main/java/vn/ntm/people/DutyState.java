package vn.ntm.people;

import java.util.Locale;
import java.util.Set;

/** Where a duty is in its life. */
public enum DutyState {
    GIVEN,
    /** Reported done, not yet looked at. */
    DONE,
    RETURNED,
    ACCEPTED,
    CANCELLED;

    private Set<DutyState> next() {
        return switch (this) {
            case GIVEN, RETURNED -> Set.of(DONE, CANCELLED);
            case DONE -> Set.of(ACCEPTED, RETURNED, CANCELLED);
            case ACCEPTED, CANCELLED -> Set.of();
        };
    }

    /** Whether there is still something to do about it. */
    public boolean isOpen() {
        return !next().isEmpty();
    }

    /** Whether it is the receiver's turn. */
    public boolean isToDo() {
        return this == GIVEN || this == RETURNED;
    }

    /** @throws DutyIsFurther when the way does not lead there */
    DutyState to(DutyState wanted) {
        if (!next().contains(wanted)) {
            throw new DutyIsFurther(this);
        }
        return wanted;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "people.duty.state." + name().toLowerCase(Locale.ROOT);
    }
}
