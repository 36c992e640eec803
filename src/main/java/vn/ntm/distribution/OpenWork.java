package vn.ntm.distribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.VietnameseText;
import vn.ntm.tasks.Task;

/** The open tasks of a commune's year, and which of them concern one hamlet. */
public final class OpenWork {
    private static final Comparator<Task> BY_DAY =
            Comparator.comparing(OpenWork::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Task> tasks;

    public OpenWork(List<Task> tasks) {
        this.tasks = tasks.stream().sorted(BY_DAY).toList();
    }

    private static @Nullable LocalDate due(Task task) {
        return task.content().due();
    }

    /** What is the hamlet's own before what concerns all, each by last day. */
    public List<Task> of(String hamlet) {
        return tasks.stream()
                .filter(task -> isOwn(task, hamlet) || task.content().hamlets().isEmpty())
                .sorted(Comparator.comparing(task -> !isOwn(task, hamlet)))
                .toList();
    }

    /** Whether the task names the hamlet or somebody there has a part in it. */
    public static boolean isOwn(Task task, String hamlet) {
        return task.content().hamlets().contains(hamlet)
                || task.parts().stream().anyMatch(part -> part.unitCode().equals(hamlet));
    }

    /**
     * What comes next, from that day on, of all the commune.
     *
     * @param persons names that may not be shown: a task that speaks of one of them is left out
     */
    public List<Task> next(LocalDate day, List<String> persons) {
        List<String> keys = persons.stream().map(VietnameseText::searchKey).toList();
        return tasks.stream()
                .filter(task -> Optional.ofNullable(due(task))
                        .filter(due -> !due.isBefore(day))
                        .isPresent())
                .filter(task -> {
                    String title = VietnameseText.searchKey(task.content().title());
                    return keys.stream().noneMatch(title::contains);
                })
                .toList();
    }
}
