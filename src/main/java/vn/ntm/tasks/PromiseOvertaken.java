package vn.ntm.tasks;

import vn.ntm.shared.Refusal;

/** Somebody else has changed the promise since the page was opened; nothing was overwritten. */
public class PromiseOvertaken extends Refusal {
    PromiseOvertaken() {
        super(Kind.OVERTAKEN, "tasks.promise.overtaken");
    }
}
