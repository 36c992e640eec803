package vn.ntm.support;

import vn.ntm.shared.Refusal;

/** Somebody else changed the policy or application since the form was opened; nothing was overwritten. */
public final class SupportOvertaken extends Refusal {
    SupportOvertaken() {
        super(Kind.OVERTAKEN, "support.overtaken");
    }
}
