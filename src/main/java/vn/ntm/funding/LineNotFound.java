package vn.ntm.funding;

import vn.ntm.shared.Refusal;

/** The book has no such line. */
public class LineNotFound extends Refusal {
    LineNotFound() {
        super(Kind.ABSENT, "funding.line.none");
    }
}
