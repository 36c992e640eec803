package vn.ntm.reporting;

import vn.ntm.shared.Refusal;

/** A unit writes its own reports, its superior receives them; nobody does both for one report. */
public final class NotYourReport extends Refusal {
    NotYourReport(String messageKey) {
        super(Kind.FORBIDDEN, messageKey);
    }
}
