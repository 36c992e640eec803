package vn.ntm.tasks;

import vn.ntm.shared.Refusal;

/** Nobody answers for the task yet, so nobody can work on it. */
public class TaskIsUnassigned extends Refusal {
    TaskIsUnassigned() {
        super(Kind.UNACCEPTABLE, "tasks.unassigned");
    }
}
