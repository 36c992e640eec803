package vn.ntm.funding.sheet;

import vn.ntm.shared.Refusal;

/** No such table came for the book. */
public final class BookImportNotFound extends Refusal {
    public BookImportNotFound() {
        super(Kind.ABSENT, "funding.sheet.none");
    }
}
