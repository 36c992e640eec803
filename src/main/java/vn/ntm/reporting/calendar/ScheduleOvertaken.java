package vn.ntm.reporting.calendar;

import vn.ntm.shared.Refusal;

/** Somebody entered another row of the series since the form was opened. */
public final class ScheduleOvertaken extends Refusal {
    ScheduleOvertaken(String title) {
        super(Kind.OVERTAKEN, "reporting.calendar.overtaken", title);
    }
}
