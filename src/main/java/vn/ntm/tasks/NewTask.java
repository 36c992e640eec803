package vn.ntm.tasks;

import java.util.List;

/**
 * A task somebody or something wants.
 *
 * @param unitCode the commune it belongs to
 * @param year the year in whose list it stands
 * @param leadHint who shall lead it, in the words of the text it was read from; may be empty
 * @param dueHint until when, in the words of the text; may be empty
 * @param needs tasks that must be done before it
 */
public record NewTask(
        String unitCode,
        int year,
        Origin origin,
        TaskContent content,
        Assignment assignment,
        String leadHint,
        String dueHint,
        List<TaskId> needs) {
    public NewTask {
        needs = List.copyOf(needs);
    }

    public static NewTask of(String unitCode, int year, Origin origin, TaskContent content, Assignment assignment) {
        return new NewTask(unitCode, year, origin, content, assignment, "", "", List.of());
    }

    /** What the text says of who and when, for whoever assigns it. */
    public NewTask hinting(String lead, String due) {
        return new NewTask(unitCode, year, origin, content, assignment, lead, due, needs);
    }

    public NewTask after(List<TaskId> tasks) {
        return new NewTask(unitCode, year, origin, content, assignment, leadHint, dueHint, tasks);
    }
}
