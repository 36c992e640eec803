package vn.ntm.tasks;

import vn.ntm.shared.Refusal;

/** From where the task is, the way does not lead there. */
public class TaskIsFurther extends Refusal {
    TaskIsFurther(TaskState state) {
        super(Kind.OVERTAKEN, "tasks.further." + state.word());
    }
}
