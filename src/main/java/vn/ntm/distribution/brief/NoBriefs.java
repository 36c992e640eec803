package vn.ntm.distribution.brief;

import vn.ntm.shared.Refusal;

/** There is nothing to print: no plan yet, or no hamlets. */
public final class NoBriefs extends Refusal {
    public NoBriefs() {
        super(Kind.UNACCEPTABLE, "distribution.batch.nothing");
    }
}
