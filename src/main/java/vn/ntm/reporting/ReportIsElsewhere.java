package vn.ntm.reporting;

import vn.ntm.shared.Refusal;

/** The report is at a place of its way where that cannot be done. */
public final class ReportIsElsewhere extends Refusal {
    ReportIsElsewhere(ReportState state) {
        super(Kind.UNACCEPTABLE, "reporting.elsewhere." + state.word());
    }
}
