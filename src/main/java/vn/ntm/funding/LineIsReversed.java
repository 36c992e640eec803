package vn.ntm.funding;

import vn.ntm.shared.Refusal;

/** The line was taken back before, or takes one back itself; nothing was entered. */
public class LineIsReversed extends Refusal {
    LineIsReversed() {
        super(Kind.OVERTAKEN, "funding.line.reversed");
    }
}
