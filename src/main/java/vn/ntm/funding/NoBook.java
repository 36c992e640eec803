package vn.ntm.funding;

import vn.ntm.shared.Refusal;

/** An address names no book of money. */
public class NoBook extends Refusal {
    NoBook() {
        super(Kind.ABSENT, "funding.book.none");
    }
}
