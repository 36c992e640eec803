package vn.ntm.people;

import vn.ntm.shared.Refusal;

/** No such person within reach. */
public final class PersonNotFound extends Refusal {
    PersonNotFound() {
        super(Kind.ABSENT, "people.person-not-found");
    }
}
