package vn.ntm.reporting.sheet;

import vn.ntm.shared.Refusal;

/** A file that cannot be taken, or not this way. */
public final class SheetRefused extends Refusal {
    SheetRefused(String messageKey, Object... words) {
        super(Kind.UNACCEPTABLE, messageKey, words);
    }
}
