package vn.ntm.boards.meeting;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.Assignment;
import vn.ntm.tasks.NewTask;
import vn.ntm.tasks.Origin;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.TaskContent;
import vn.ntm.tasks.Tasks;

/** What meetings resolved, as tasks: one resolution is one task, however often it is handed over. */
@Component
public class ResolvedTasks {
    private static final int LONGEST_TITLE = 200;

    private final Tasks tasks;
    private final Texts texts;

    ResolvedTasks(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    /** How far a resolution is. */
    public record State(String path, String nameKey, String icon) {}

    void open(Meeting meeting, String board) {
        String label = texts.of("boards.meeting.label", board, Vietnamese.date(meeting.day()));
        for (Resolution one : meeting.resolutions()) {
            Origin origin = new Origin(
                    Origin.Kind.MEETING,
                    meeting.id(),
                    label,
                    String.valueOf(one.number()),
                    "/meetings/" + meeting.id());
            TaskContent content =
                    TaskContent.titled(title(one.text())).saying(one.text()).between(null, one.due());
            tasks.open(NewTask.of(meeting.unitCode(), one.due().getYear(), origin, content, Assignment.to(one.lead())));
        }
    }

    Map<Integer, State> of(Meeting meeting) {
        return tasks.ofOrigin(Origin.Kind.MEETING, meeting.id()).stream()
                .filter(task -> task.origin().path().matches("\\d{1,4}"))
                .collect(Collectors.toMap(task -> Integer.valueOf(task.origin().path()), ResolvedTasks::state));
    }

    private static State state(Task task) {
        return new State(
                "/tasks/" + task.id(), task.state().nameKey(), task.state().icon());
    }

    /** The first line, cut between words. */
    private static String title(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, blank <= 0 ? LONGEST_TITLE : blank) + " …";
    }
}
