package vn.ntm.distribution.brief;

import vn.ntm.shared.Refusal;

/** No such printing within reach, or none that is finished; a newer one may have taken its place. */
public final class BatchNotFound extends Refusal {
    public BatchNotFound() {
        super(Kind.ABSENT, "distribution.batch.not-found");
    }
}
