package vn.ntm.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task as a list shows it; titles of positions are empty when there are none. */
public record TaskLine(
        TaskId id,
        Origin.Kind origin,
        String path,
        String title,
        List<Integer> criteria,
        List<String> hamlets,
        String accountable,
        String lead,
        String support,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        String output,
        String budget,
        TaskState state,
        int progress,
        String reason,
        String leadHint,
        String dueHint) {
    public TaskLine {
        criteria = List.copyOf(criteria);
        hamlets = List.copyOf(hamlets);
    }

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && due != null && due.isBefore(today);
    }
}
