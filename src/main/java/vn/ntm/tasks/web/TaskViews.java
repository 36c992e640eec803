package vn.ntm.tasks.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.TaskLine;
import vn.ntm.tasks.TaskLists;
import vn.ntm.tasks.TaskState;
import vn.ntm.tasks.Tasks;

/** Other views of the list: board, calendar, time line, paper. */
@Component
class TaskViews {
    private static final int MOST_IN_COLUMN = 30;
    private static final int DAYS_OF_A_WEEK = 7;

    private final TaskLists lists;
    private final Tasks tasks;
    private final TaskWhere where;
    private final TaskWords words;
    private final Texts texts;

    TaskViews(TaskLists lists, Tasks tasks, TaskWhere where, TaskWords words, Texts texts) {
        this.lists = lists;
        this.tasks = tasks;
        this.where = where;
        this.words = words;
        this.texts = texts;
    }

    BoardPage board(Filter filter) {
        Map<TaskState, List<TaskLine>> byState =
                lists.all(filter.search()).stream().collect(Collectors.groupingBy(TaskLine::state));
        List<BoardPage.Column> columns = Arrays.stream(TaskState.values())
                .map(state -> column(filter, state, byState.getOrDefault(state, List.of())))
                .toList();
        return new BoardPage(filter, where.name(filter.commune()), columns);
    }

    private BoardPage.Column column(Filter filter, TaskState state, List<TaskLine> all) {
        List<Row> shown = rows(all.subList(0, Math.min(all.size(), MOST_IN_COLUMN)));
        return new BoardPage.Column(
                words.state(state),
                all.size(),
                shown,
                all.size() - shown.size(),
                filter.path("", "state", state.word()));
    }

    CalendarPage calendar(Filter filter, String asked) {
        LocalDate today = tasks.today();
        YearMonth month =
                asked.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : YearMonth.from(today);
        List<TaskLine> all = lists.all(filter.search());
        Map<LocalDate, List<TaskLine>> byDay = all.stream()
                .filter(line -> line.due() != null)
                .collect(Collectors.groupingBy(line -> line.due() == null ? today : line.due()));
        return new CalendarPage(
                filter,
                where.name(filter.commune()),
                texts.of("tasks.calendar.month", month.getMonthValue(), month.getYear()),
                filter.path("/calendar", "month", month.minusMonths(1).toString()),
                filter.path("/calendar", "month", month.plusMonths(1).toString()),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> texts.of("tasks.weekday." + day.getValue()))
                        .toList(),
                weeks(month, byDay, today),
                all.stream().filter(line -> line.due() == null).count());
    }

    private List<List<CalendarPage.Day>> weeks(YearMonth month, Map<LocalDate, List<TaskLine>> byDay, LocalDate today) {
        List<List<CalendarPage.Day>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<CalendarPage.Day> week = new ArrayList<>();
            for (int i = 0; i < DAYS_OF_A_WEEK; i++) {
                LocalDate day = monday.plusDays(i);
                boolean within = YearMonth.from(day).equals(month);
                week.add(new CalendarPage.Day(
                        within ? String.valueOf(day.getDayOfMonth()) : "",
                        day.equals(today),
                        within ? rows(byDay.getOrDefault(day, List.of())) : List.of()));
            }
            weeks.add(week);
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }

    TimelinePage timeline(Filter filter) {
        List<TaskLine> all = lists.all(filter.search());
        Timeline line = Timeline.of(all, tasks.today(), texts);
        return new TimelinePage(
                filter,
                where.name(filter.commune()),
                Timeline.WIDTH,
                line.height(),
                line.today(),
                line.months(),
                line.bars(),
                rows(line.drawn()),
                all.size() - line.drawn().size());
    }

    PrintPage print(Filter filter) {
        List<TaskLine> all = lists.all(filter.search());
        return new PrintPage(
                filter,
                where.name(filter.commune()),
                texts.of("tasks.list.heading", Vietnamese.number(all.size())),
                Vietnamese.date(tasks.today()),
                rows(all));
    }

    private List<Row> rows(List<TaskLine> lines) {
        LocalDate today = tasks.today();
        return lines.stream().map(line -> words.row(line, today)).toList();
    }
}
