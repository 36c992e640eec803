package vn.ntm.audit;

import vn.ntm.shared.Refusal;

/** The name that was asked for fits too many persons. */
public class TooManyPersons extends Refusal {
    TooManyPersons(int persons) {
        super(Kind.UNACCEPTABLE, "audit.search.too-many-persons", persons);
    }
}
