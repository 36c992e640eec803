package vn.ntm.funding;

import vn.ntm.shared.Refusal;

/** Something else in the product made the line and takes it back together with itself; nothing was entered. */
public class LineIsOfAnother extends Refusal {
    LineIsOfAnother() {
        super(Kind.UNACCEPTABLE, "funding.line.of-another");
    }
}
