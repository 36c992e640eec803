package vn.ntm.reporting.sheet;

import vn.ntm.shared.Refusal;

/** There is no such file, or it was forgotten. */
public final class SheetNotFound extends Refusal {
    SheetNotFound() {
        super(Kind.ABSENT, "reporting.sheet.not-found");
    }
}
