package vn.ntm.values;

import vn.ntm.shared.Refusal;
import vn.ntm.shared.Vietnamese;

/** The value has been confirmed; it changes only after it was given back with a reason. */
public class ValueIsLocked extends Refusal {
    ValueIsLocked(ValueLock lock) {
        super(Kind.UNACCEPTABLE, "values.locked", lock.lockedBy(), Vietnamese.moment(lock.lockedAt()));
    }
}
