package vn.ntm.reporting.source;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellValue.Why;
import vn.ntm.reporting.FigureSource;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.tasks.TaskLine;
import vn.ntm.tasks.TaskLists;
import vn.ntm.tasks.TaskSearch;
import vn.ntm.tasks.TaskState;

/** How many tasks are due in the year: "all", "done", "open" or "late". */
@Component("reportingTaskFigure")
class TaskFigure implements FigureSource {
    private final TaskLists lists;

    TaskFigure(TaskLists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Filled figure(String argument, Asked asked) {
        List<TaskLine> tasks = lists.all(TaskSearch.all(asked.unitCode())).stream()
                .filter(task -> task.state() != TaskState.CANCELLED)
                .filter(task -> task.due() != null && task.due().getYear() == asked.year())
                .toList();
        Origin origin = Origin.of("tasks", "/tasks?unit=" + asked.unitCode(), asked.day(), true);
        return switch (argument) {
            case "all", "" -> counted(tasks.size(), origin);
            case "done" ->
                counted(
                        tasks.stream()
                                .filter(one -> one.state() == TaskState.DONE)
                                .count(),
                        origin);
            case "open" ->
                counted(tasks.stream().filter(one -> one.state().isOpen()).count(), origin);
            case "late" ->
                counted(tasks.stream().filter(one -> one.isOverdue(asked.day())).count(), origin);
            default -> Filled.unknown(Why.NO_SOURCE);
        };
    }

    private static Filled counted(long tasks, Origin origin) {
        return Filled.of(CellValue.Amount.of(tasks), origin);
    }
}
