package vn.ntm.tasks;

/** Something happened to a task, in the transaction that is under way; comments and reports of progress too. */
public record TaskMoved(TaskId task, String unitCode, TaskStep.Kind what) {}
