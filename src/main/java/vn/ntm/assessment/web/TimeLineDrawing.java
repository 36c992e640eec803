package vn.ntm.assessment.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.history.Course;
import vn.ntm.assessment.history.CriterionChange;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/**
 * Draws a course from its beginning, or the first plan, to a moment.
 *
 * @param total criteria of the set, as high as the drawing goes
 */
record TimeLineDrawing(Texts texts, Course course, List<Snapshot> plans, int total, Instant until) {
    private static final int HEIGHT = 300;
    private static final int LEFT = 34;
    private static final int INSET = 10;
    private static final int MARGIN = 16;
    private static final int TOP = 34;
    private static final int BELOW = 40;
    private static final int LABEL = 70;
    private static final int DAY_LABEL = 110;
    private static final int MOST_NUMBERS = 3;

    TimeLineChart of(int width) {
        return new TimeLineChart(
                "0 0 " + width + " " + HEIGHT,
                path(width),
                LEFT,
                width - MARGIN,
                HEIGHT - BELOW,
                IntStream.of(0, total / 4, total / 2, total * 3 / 4, total)
                        .distinct()
                        .mapToObj(met -> new TimeLineChart.Height(y(met), String.valueOf(met)))
                        .toList(),
                days(width),
                events(width),
                plans.stream().map(plan -> plan(plan, width)).toList());
    }

    private String path(int width) {
        StringBuilder path = new StringBuilder();
        for (Course.Step step : course.steps()) {
            String begin = path.isEmpty() ? "M" + x(step.at(), width) + " " + y(step.met()) : "";
            path.append(begin.isEmpty() ? "H" + x(step.at(), width) + "V" + y(step.met()) : begin);
        }
        return path.isEmpty() ? "" : path.append('H').append(width - MARGIN).toString();
    }

    private List<TimeLineChart.Day> days(int width) {
        int many = Math.max(1, (width - LEFT - MARGIN) / DAY_LABEL / 2);
        Duration whole = Duration.between(begin(), until);
        return IntStream.rangeClosed(0, many)
                .mapToObj(i -> day(begin().plus(whole.multipliedBy(i).dividedBy(many)), i, many, width))
                .collect(Collectors.toMap(TimeLineChart.Day::words, day -> day, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private TimeLineChart.Day day(Instant at, int i, int many, int width) {
        return new TimeLineChart.Day(
                x(at, width),
                Vietnamese.date(LocalDate.ofInstant(at, Vietnamese.ZONE)),
                i == 0 ? "start" : i == many ? "end" : "middle");
    }

    private List<TimeLineChart.Event> events(int width) {
        List<TimeLineChart.Event> events = new ArrayList<>();
        int free = 0;
        for (Course.Step step : course.steps()) {
            List<CriterionChange> gained =
                    step.changes().stream().filter(CriterionChange::isGained).toList();
            List<CriterionChange> lost =
                    step.changes().stream().filter(CriterionChange::isLost).toList();
            int x = x(step.at(), width);
            boolean room = x >= free;
            if (!gained.isEmpty()) {
                events.add(event(step, gained, true, room, width));
            }
            if (!lost.isEmpty()) {
                events.add(event(step, lost, false, room, width));
            }
            free = room && !(gained.isEmpty() && lost.isEmpty()) ? x + LABEL : free;
        }
        return events;
    }

    private TimeLineChart.Event event(
            Course.Step step, List<CriterionChange> changes, boolean gained, boolean room, int width) {
        int x = x(step.at(), width);
        int y = y(step.met());
        String shape = gained ? "M%d %dl-7 12h14z".formatted(x, y - 7) : "M%d %dl-7 -12h14z".formatted(x, y + 7);
        String numbers =
                changes.stream().map(one -> String.valueOf(one.criterion())).collect(Collectors.joining(", "));
        String words = changes.size() > MOST_NUMBERS
                ? texts.of(gained ? "assessment.timeline.gained-many" : "assessment.timeline.lost-many", changes.size())
                : texts.of(gained ? "assessment.timeline.gained-short" : "assessment.timeline.lost-short", numbers);
        String title = gained ? "assessment.timeline.gained" : "assessment.timeline.lost";
        return new TimeLineChart.Event(
                shape,
                gained ? "leaf" : "brick",
                x,
                gained ? y - 14 : y + 24,
                room ? words : "",
                anchor(x, width),
                texts.of(title, Vietnamese.moment(step.at()), numbers));
    }

    private TimeLineChart.Plan plan(Snapshot plan, int width) {
        int x = x(moment(plan), width);
        return new TimeLineChart.Plan(
                x,
                y(plan.met()),
                texts.of("assessment.timeline.plan-short", plan.met()),
                anchor(x, width),
                texts.of("assessment.timeline.plan", Vietnamese.date(plan.asOf()), plan.met(), plan.total()));
    }

    /** Words at the border grow inwards. */
    private static String anchor(int x, int width) {
        return x < LEFT + LABEL ? "start" : x > width - MARGIN - LABEL ? "end" : "middle";
    }

    private int x(Instant at, int width) {
        long whole = Math.max(1, Duration.between(begin(), until).toSeconds());
        long gone = Math.clamp(Duration.between(begin(), at).toSeconds(), 0, whole);
        return (int) (LEFT + INSET + gone * (width - LEFT - INSET - MARGIN) / whole);
    }

    private int y(int met) {
        return HEIGHT - BELOW - met * (HEIGHT - BELOW - TOP) / Math.max(1, total);
    }

    private Instant begin() {
        return Stream.concat(
                        course.steps().stream().map(Course.Step::at),
                        plans.stream().map(TimeLineDrawing::moment))
                .min(Instant::compareTo)
                .orElse(until);
    }

    private static Instant moment(Snapshot plan) {
        return plan.asOf().atStartOfDay(Vietnamese.ZONE).toInstant();
    }
}
