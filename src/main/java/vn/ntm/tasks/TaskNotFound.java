package vn.ntm.tasks;

import vn.ntm.shared.Refusal;

/** There is no such task, or none within reach. */
public class TaskNotFound extends Refusal {
    public TaskNotFound() {
        super(Kind.ABSENT, "tasks.not-found");
    }
}
