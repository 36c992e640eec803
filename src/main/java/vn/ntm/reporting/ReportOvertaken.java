package vn.ntm.reporting;

import vn.ntm.shared.Refusal;

/** Somebody changed the report since it was looked at. */
public final class ReportOvertaken extends Refusal {
    ReportOvertaken() {
        super(Kind.OVERTAKEN, "reporting.overtaken");
    }
}
