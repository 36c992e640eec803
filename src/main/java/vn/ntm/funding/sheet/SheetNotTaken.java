package vn.ntm.funding.sheet;

import vn.ntm.shared.Refusal;

/** Nothing of the table was entered: something in it cannot be taken. */
public final class SheetNotTaken extends Refusal {
    SheetNotTaken(String messageKey, Object... words) {
        super(Kind.UNACCEPTABLE, messageKey, words);
    }
}
