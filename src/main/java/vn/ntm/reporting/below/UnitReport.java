package vn.ntm.reporting.below;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Unit;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.ReportState;

/**
 * A unit below a superior with its report for a period.
 *
 * @param unit as it was on that day
 * @param due last day, null where neither the calendar nor the report has one
 * @param report null while there is none
 * @param sentOn day on which the superior got what counts now, null while it has nothing
 * @param firstSent first day on which it was sent, also where it came back since
 * @param moved day of its last step
 * @param content what was sent, null while nothing counts
 */
public record UnitReport(
        Unit unit,
        @Nullable LocalDate due,
        @Nullable ReportId report,
        ReportState state,
        int version,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate firstSent,
        @Nullable LocalDate moved,
        @Nullable SentContent content) {
    static final String SOURCE = "unit-reports";

    /** Whether the superior waits for it since the day it was due. */
    public boolean isOverdue(LocalDate today) {
        return !state.isSent() && due != null && today.isAfter(due);
    }

    /** Whether it came first after the day it was due; what was sent in time and came back is not late by that. */
    public boolean wasLate() {
        return state.isSent() && due != null && firstSent != null && firstSent.isAfter(due);
    }

    /** Whether it is counted where what is late may be left out. */
    boolean counts(boolean onlyInTime) {
        return content != null && !(onlyInTime && wasLate());
    }

    /** Whether the superior has accepted it. */
    boolean isAccepted() {
        return state == ReportState.ACCEPTED || state == ReportState.LOCKED;
    }

    /** What it says there; unknown where the unit has not reported. */
    Filled cell(CellAt at, boolean onlyInTime) {
        SentContent sent = content;
        if (sent == null || !counts(onlyInTime)) {
            return Filled.unknown(CellValue.Why.NOBODY_REPORTED);
        }
        return filled(sent.value(at).orElseGet(() -> CellValue.unknown(CellValue.Why.NO_MEANING)));
    }

    Filled filled(CellValue value) {
        return new Filled(value, value.isKnown() ? origin() : null, null);
    }

    private Origin origin() {
        return new Origin(SOURCE, "/reports/" + report, sentOn, null, isAccepted(), "", null, "");
    }
}
