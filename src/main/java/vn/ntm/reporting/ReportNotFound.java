package vn.ntm.reporting;

import vn.ntm.shared.Refusal;

/** There is no such report that the one asking may see. */
public final class ReportNotFound extends Refusal {
    public ReportNotFound() {
        super(Kind.ABSENT, "reporting.not-found");
    }
}
