package vn.ntm.people;

import vn.ntm.shared.Refusal;

/** Somebody else corrected the person in the meantime. */
public final class PersonWasChanged extends Refusal {
    PersonWasChanged() {
        super(Kind.OVERTAKEN, "people.person-was-changed");
    }
}
