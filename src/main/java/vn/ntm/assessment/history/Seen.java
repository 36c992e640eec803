package vn.ntm.assessment.history;

/** How a criterion stood when it was looked at. */
record Seen(Stand stand, Risk risk) {
    /** Whether somebody should know that it stands like this now. */
    boolean isNewsAfter(Seen before) {
        return stand != before.stand || (risk != Risk.NONE && risk != before.risk);
    }
}
