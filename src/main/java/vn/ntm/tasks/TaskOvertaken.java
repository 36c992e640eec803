package vn.ntm.tasks;

import vn.ntm.shared.Refusal;

/** Somebody else has changed the task since the page was opened; nothing was overwritten. */
public class TaskOvertaken extends Refusal {
    private final transient Task current;

    TaskOvertaken(Task current) {
        super(Kind.OVERTAKEN, "tasks.overtaken");
        this.current = current;
    }

    /** What is kept now. */
    public Task current() {
        return current;
    }
}
