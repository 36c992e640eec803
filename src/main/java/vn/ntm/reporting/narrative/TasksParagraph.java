package vn.ntm.reporting.narrative;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.ParagraphSource;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.TaskLine;
import vn.ntm.tasks.TaskLists;
import vn.ntm.tasks.TaskSearch;
import vn.ntm.tasks.TaskState;

/** How the tasks of the year stand; with the argument "behind" what is late or blocked, with "next" what comes due in the next period. */
@Component("reportingTasksParagraph")
class TasksParagraph implements ParagraphSource {
    private final TaskLists lists;
    private final Texts texts;

    TasksParagraph(TaskLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Filled draft(Asked asked) {
        List<TaskLine> all = lists.all(TaskSearch.all(asked.unitCode())).stream()
                .filter(task -> task.state() != TaskState.CANCELLED && isOfTheYear(task, asked))
                .toList();
        ParagraphText words = new ParagraphText(texts);
        switch (asked.of()) {
            case "behind" -> behind(words, all, asked);
            case "next" -> next(words, all);
            default -> counts(words, all, asked);
        }
        return Filled.of(
                CellValue.words(words.text()),
                Origin.of("tasks", "/tasks?unit=" + asked.unitCode(), asked.day(), true));
    }

    private static boolean isOfTheYear(TaskLine task, Asked asked) {
        return task.due() == null || task.due().getYear() == asked.year();
    }

    private static void counts(ParagraphText words, List<TaskLine> all, Asked asked) {
        if (all.isEmpty()) {
            words.line("reporting.narrative.tasks.none", asked.year());
            return;
        }
        long done = all.stream().filter(task -> task.state() == TaskState.DONE).count();
        long late = all.stream().filter(task -> task.isOverdue(asked.day())).count();
        long undated = all.stream()
                .filter(task -> task.due() == null && task.state().isOpen())
                .count();
        words.line("reporting.narrative.tasks", all.size(), done, all.size() - done);
        words.lineIf(late > 0, "reporting.narrative.tasks.late", late);
        words.lineIf(undated > 0, "reporting.narrative.tasks.undated", undated);
    }

    private static void behind(ParagraphText words, List<TaskLine> all, Asked asked) {
        List<String> late = all.stream()
                .filter(task -> task.isOverdue(asked.day()))
                .map(TaskLine::title)
                .toList();
        words.lineIf(!late.isEmpty(), "reporting.narrative.behind.late", late.size(), words.listed(late));
        all.stream()
                .filter(task -> task.state() == TaskState.BLOCKED)
                .forEach(task -> words.line("reporting.narrative.behind.blocked", task.title(), task.reason()));
    }

    private static void next(ParagraphText words, List<TaskLine> all) {
        List<String> open = all.stream()
                .filter(task -> task.state().isOpen())
                .map(task ->
                        task.due() == null ? task.title() : task.title() + " (" + Vietnamese.date(task.due()) + ")")
                .toList();
        words.lineIf(!open.isEmpty(), "reporting.narrative.next", open.size(), words.listed(open));
    }
}
