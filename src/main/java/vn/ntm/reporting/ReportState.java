package vn.ntm.reporting;

import java.util.Locale;
import java.util.Set;

/** The life of a report (FR-REP-2). What is due by the calendar and not begun is SCHEDULED. */
public enum ReportState {
    SCHEDULED,
    DRAFT,
    /** Waits for the leader of the reporting unit. */
    FOR_SIGNATURE,
    /** Signed and sent: its content is frozen. */
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** Frozen for good; what is wrong is put right in another version. */
    LOCKED;

    private Set<ReportState> next() {
        return switch (this) {
            case SCHEDULED -> Set.of(DRAFT);
            case DRAFT, RETURNED -> Set.of(FOR_SIGNATURE);
            case FOR_SIGNATURE -> Set.of(DRAFT, SUBMITTED);
            case SUBMITTED -> Set.of(RETURNED, ACCEPTED);
            case ACCEPTED -> Set.of(RETURNED, LOCKED);
            case LOCKED -> Set.of();
        };
    }

    public boolean mayBecome(ReportState other) {
        return next().contains(other);
    }

    /** Whether the reporting unit may still write in it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the superior has it: what it says is frozen. */
    public boolean isSent() {
        return this == SUBMITTED || this == ACCEPTED || this == LOCKED;
    }

    /** For keys of words and classes of styles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
