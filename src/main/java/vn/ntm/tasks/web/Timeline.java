package vn.ntm.tasks.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.shared.Texts;
import vn.ntm.tasks.TaskLine;

/** Where the bars of a time line lie: one row for each task with a last day, months on top. */
final class Timeline {
    static final int WIDTH = 960;
    private static final int TOP = 28;
    private static final int ROW = 40;
    private static final int LEAST = 6;
    private static final int MOST = 200;
    private static final int LONGEST_LABEL = 60;
    private static final int WHOLE = 100;

    private final List<TaskLine> drawn;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate now;
    private final Texts texts;

    private Timeline(List<TaskLine> drawn, LocalDate now, Texts texts) {
        this.drawn = drawn;
        this.now = now;
        this.texts = texts;
        Stream<LocalDate> days = drawn.stream().flatMap(task -> Stream.of(startOf(task, now), dueOf(task, now)));
        List<LocalDate> sorted = days.sorted().toList();
        this.first = (sorted.isEmpty() ? now : sorted.getFirst()).withDayOfMonth(1);
        this.last = YearMonth.from(sorted.isEmpty() ? now : sorted.getLast()).atEndOfMonth();
    }

    /** At most 200 tasks that have a day, by first day. */
    static Timeline of(List<TaskLine> tasks, LocalDate today, Texts texts) {
        List<TaskLine> dated = tasks.stream()
                .filter(task -> task.due() != null)
                .sorted(Comparator.comparing((TaskLine task) -> startOf(task, today))
                        .thenComparing(task -> dueOf(task, today)))
                .limit(MOST)
                .toList();
        return new Timeline(dated, today, texts);
    }

    List<TaskLine> drawn() {
        return drawn;
    }

    int height() {
        return TOP + drawn.size() * ROW + ROW / 2;
    }

    int today() {
        return now.isBefore(first) || now.isAfter(last) ? -1 : x(now);
    }

    List<TimelinePage.Month> months() {
        List<TimelinePage.Month> months = new ArrayList<>();
        long step = Math.max(1, ChronoUnit.MONTHS.between(first, last) / 12);
        for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(step)) {
            months.add(new TimelinePage.Month(
                    x(month), texts.of("tasks.timeline.month", month.getMonthValue(), month.getYear())));
        }
        return months;
    }

    List<TimelinePage.Bar> bars() {
        List<TimelinePage.Bar> bars = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            bars.add(bar(drawn.get(i), TOP + i * ROW));
        }
        return bars;
    }

    private TimelinePage.Bar bar(TaskLine task, int y) {
        int from = x(startOf(task, now));
        int width = Math.max(LEAST, x(dueOf(task, now).plusDays(1)) - from);
        String title = task.title();
        String label = title.length() <= LONGEST_LABEL ? title : title.substring(0, LONGEST_LABEL) + "…";
        return new TimelinePage.Bar(
                Math.min(from, WIDTH - LEAST),
                y,
                width,
                width * task.progress() / WHOLE,
                task.isOverdue(now) ? "brick" : task.state().hue(),
                label,
                "/tasks/" + task.id());
    }

    private int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        return (int) (ChronoUnit.DAYS.between(first, day) * WIDTH / all);
    }

    /** A task without a first day stands as a mark on its last one. */
    private static LocalDate startOf(TaskLine task, LocalDate fallback) {
        LocalDate start = task.start();
        return start == null ? dueOf(task, fallback) : start;
    }

    private static LocalDate dueOf(TaskLine task, LocalDate fallback) {
        LocalDate due = task.due();
        return due == null ? fallback : due;
    }
}
