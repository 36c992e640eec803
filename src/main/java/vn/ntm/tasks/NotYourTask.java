package vn.ntm.tasks;

import vn.ntm.shared.Refusal;

/** The position has no part in the task that would allow it. */
public class NotYourTask extends Refusal {
    NotYourTask() {
        super(Kind.FORBIDDEN, "tasks.not-yours");
    }
}
