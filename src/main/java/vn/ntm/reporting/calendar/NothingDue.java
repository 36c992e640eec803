package vn.ntm.reporting.calendar;

import vn.ntm.shared.Refusal;

/** The calendar asks the unit for no such report. */
public final class NothingDue extends Refusal {
    NothingDue() {
        super(Kind.ABSENT, "reporting.calendar.nothing-due");
    }
}
