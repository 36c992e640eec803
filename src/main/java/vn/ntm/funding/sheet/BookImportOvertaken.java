package vn.ntm.funding.sheet;

import vn.ntm.shared.Refusal;

/** Somebody else explained, entered or took back the table meanwhile; nothing was done. */
public final class BookImportOvertaken extends Refusal {
    BookImportOvertaken() {
        super(Kind.OVERTAKEN, "funding.sheet.overtaken");
    }
}
