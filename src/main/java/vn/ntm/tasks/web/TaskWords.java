package vn.ntm.tasks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.TaskLine;
import vn.ntm.tasks.TaskState;

/** Tasks in words. */
@Component
class TaskWords {
    private final Texts texts;

    TaskWords(Texts texts) {
        this.texts = texts;
    }

    Badge state(TaskState state) {
        return new Badge(state.hue(), state.icon(), texts.of(state.nameKey()));
    }

    Badge late() {
        return new Badge("brick", "clock-exclamation", texts.of("tasks.overdue"));
    }

    Row row(TaskLine task, LocalDate today) {
        return new Row(
                task.id().toString(),
                "/tasks/" + task.id(),
                task.title(),
                texts.of(task.origin().nameKey()) + (task.path().isEmpty() ? "" : " " + task.path()),
                task.criteria().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                task.accountable(),
                task.lead(),
                hint(task),
                Vietnamese.date(task.due()),
                left(task, today),
                task.isOverdue(today),
                state(task.state()),
                task.progress(),
                lacks(task));
    }

    private String hint(TaskLine task) {
        return Stream.of(
                        task.accountable().isEmpty() && !task.leadHint().isEmpty()
                                ? texts.of("tasks.hint.lead", task.leadHint())
                                : "",
                        task.due() == null && !task.dueHint().isEmpty()
                                ? texts.of("tasks.hint.due", task.dueHint())
                                : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<String> lacks(TaskLine task) {
        List<String> lacks = new ArrayList<>();
        if (task.state().isOpen() && task.accountable().isEmpty()) {
            lacks.add(texts.of(Task.Lack.ACCOUNTABLE.nameKey()));
        }
        if (task.state().isOpen() && task.due() == null) {
            lacks.add(texts.of(Task.Lack.DUE.nameKey()));
        }
        return lacks;
    }

    private String left(TaskLine task, LocalDate today) {
        LocalDate due = task.due();
        return due == null ? "" : left(due, task.state(), today);
    }

    /** How long there is still; empty when there is nothing left to do. */
    String left(LocalDate due, TaskState state, LocalDate today) {
        if (!state.isOpen()) {
            return "";
        }
        long days = due.toEpochDay() - today.toEpochDay();
        if (days == 0) {
            return texts.of("tasks.left.today");
        }
        return days < 0 ? texts.of("tasks.left.over", -days) : texts.of("tasks.left.days", days);
    }
}
