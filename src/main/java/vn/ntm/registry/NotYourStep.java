package vn.ntm.registry;

import vn.ntm.shared.Refusal;

/** The document waits for another position. */
public class NotYourStep extends Refusal {
    NotYourStep() {
        super(Kind.FORBIDDEN, "registry.not-your-step");
    }
}
