package vn.ntm.works;

import vn.ntm.shared.Refusal;

/** No such work within reach. */
public final class WorkNotFound extends Refusal {
    public WorkNotFound() {
        super(Kind.ABSENT, "works.not-found");
    }
}
