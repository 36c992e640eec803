package vn.ntm.people;

import vn.ntm.shared.Refusal;

/** Somebody else has moved the duty on since the page was opened; nothing was overwritten. */
public final class DutyOvertaken extends Refusal {
    DutyOvertaken() {
        super(Kind.OVERTAKEN, "people.duty.overtaken");
    }
}
