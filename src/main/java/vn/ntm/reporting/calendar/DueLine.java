package vn.ntm.reporting.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.ReportState;

/**
 * A report that is due, with how far it is.
 *
 * @param formTitle Vietnamese name of the form that holds for the period
 * @param report null while it is not begun
 * @param sentOn first day it was sent on, null while it never was
 */
public record DueLine(
        Due due,
        String formTitle,
        ReportState state,
        @Nullable ReportId report,
        @Nullable LocalDate sentOn) {
    /** Whether the superior waits for it since the day it was due. */
    public boolean isOverdue(LocalDate today) {
        return !state.isSent() && today.isAfter(due.day());
    }

    /** Whether it was sent after the day it was due. */
    public boolean wasLate() {
        return sentOn != null && sentOn.isAfter(due.day());
    }
}
