package vn.ntm.tasks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a task.
 *
 * @param action where it is sent
 * @param back where one goes without saving
 * @param hint what the plan says of who and when
 * @param faster what somebody else has saved in the meantime, null when nobody has
 */
public record EditPage(
        TaskForm form,
        String heading,
        String action,
        String back,
        String hint,
        List<Option> positions,
        List<Option> criteria,
        List<Option> hamlets,
        List<Option> needs,
        List<Option> kinds,
        TaskPage.@Nullable Faster faster) {}
