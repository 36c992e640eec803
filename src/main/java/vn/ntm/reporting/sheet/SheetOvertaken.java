package vn.ntm.reporting.sheet;

import vn.ntm.shared.Refusal;

/** What the file would change is no longer what was looked at. */
public final class SheetOvertaken extends Refusal {
    SheetOvertaken() {
        super(Kind.OVERTAKEN, "reporting.sheet.overtaken");
    }
}
