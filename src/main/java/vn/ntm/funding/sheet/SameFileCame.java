package vn.ntm.funding.sheet;

import vn.ntm.shared.Refusal;

/** The very same file came for the book before, and waits or is entered. */
public final class SameFileCame extends Refusal {
    private final String path;

    SameFileCame(BookImport first) {
        super(Kind.UNACCEPTABLE, "funding.sheet.same-file", first.fileName());
        this.path = first.path();
    }

    /** Page of the first. */
    public String path() {
        return path;
    }
}
