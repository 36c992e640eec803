package vn.ntm.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;
import vn.ntm.planning.reading.TargetCount;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What the dashboard shows, already decided. */
public record DashboardPage(
        Plan plan,
        Standing standing,
        String baselineDate,
        PlanAge age,
        List<Todo> todos,
        List<TaskSection> sections,
        int tasks,
        List<Finding> errors,
        Map<Severity, Long> findings,
        String otherAims) {
    /** One thing to do next, with where to do it. */
    public record Todo(String what, String why, String badge, String icon, String hue, String link, String verb) {}

    /** A section of the plan with its groups of tasks. */
    public record TaskSection(String heading, List<TaskGroup> groups) {}

    /** A group of tasks under one heading. */
    public record TaskGroup(String path, String heading, int tasks) {}

    static DashboardPage of(Overviews.Overview overview, PlanAge age, Texts texts) {
        PlanContent content = overview.content();
        return new DashboardPage(
                overview.plan(),
                overview.standing(),
                Vietnamese.date(overview.baseline().asOf()),
                age,
                todos(overview, texts),
                sections(content),
                content.tasks().size(),
                content.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList(),
                Map.of(
                        Severity.ERROR, content.count(Severity.ERROR),
                        Severity.WARNING, content.count(Severity.WARNING),
                        Severity.INFO, content.count(Severity.INFO)),
                otherAims(overview, texts));
    }

    public long count(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** What the commune lacks to ask for recognition even when the year's targets are met. */
    public int missingAfterThisYear() {
        return standing.total() - standing.aim();
    }

    private static List<Todo> todos(Overviews.Overview overview, Texts texts) {
        Standing standing = overview.standing();
        String plan = "/plans/" + overview.plan().id();
        long errors = overview.content().count(Severity.ERROR);
        List<Todo> todos = new ArrayList<>();
        if (errors > 0) {
            todos.add(todo(texts, "errors", "circle-x-f", "brick", plan + "?show=ERROR", errors));
        }
        if (standing.withoutRoadmap() > 0) {
            String numbers = String.join(
                    ", ",
                    standing.unplanned().stream()
                            .map(tile -> String.valueOf(tile.number()))
                            .toList());
            todos.add(todo(
                    texts,
                    "roadmap",
                    "alert-triangle-f",
                    "rice",
                    roadmap(overview.plan()),
                    standing.withoutRoadmap(),
                    numbers));
        }
        todos.add(todo(texts, "owners", "user", "rice", "#tieu-chi", standing.total()));
        todos.add(todo(
                texts,
                "levels",
                "help-circle",
                "rice",
                "/criteria-sets/" + overview.plan().criteriaSet(),
                standing.total()));
        long undated = overview.content().tasks().stream()
                .filter(task -> task.due() == null)
                .count();
        if (undated > 0) {
            todos.add(todo(texts, "deadlines", "clock", "rice", plan + "/tasks", undated));
        }
        return todos;
    }

    /** The table of criteria still to be met, on another module's page. */
    static String roadmap(Plan plan) {
        return "/roadmap/rows?unit=" + plan.unitCode() + "&set=" + plan.criteriaSet() + "&year=" + plan.year();
    }

    private static Todo todo(Texts texts, String key, String icon, String hue, String link, Object... arguments) {
        String base = "planning.todo." + key;
        return new Todo(
                texts.of(base + ".what", arguments),
                texts.of(base + ".why", arguments),
                texts.of(base + ".badge", arguments),
                icon,
                hue,
                link,
                texts.of(base + ".verb", arguments));
    }

    private static List<TaskSection> sections(PlanContent content) {
        List<TaskSection> sections = new ArrayList<>();
        Headings headings = new Headings(content.paragraphs());
        content.tasksByGroup().forEach((path, tasks) -> {
            int behindSection = path.indexOf('.');
            String heading = headings.of(behindSection < 0 ? path : path.substring(0, behindSection));
            TaskGroup group = new TaskGroup(path, headings.of(path), tasks.size());
            TaskSection last = sections.isEmpty() ? null : sections.getLast();
            if (last == null || !last.heading().equals(heading)) {
                last = new TaskSection(heading, new ArrayList<>());
                sections.add(last);
            }
            last.groups().add(group);
        });
        return sections;
    }

    /** What the plan's other counts would make of the target, when they differ from the named criteria. */
    private static String otherAims(Overviews.Overview overview, Texts texts) {
        Standing standing = overview.standing();
        return overview.content().targetCounts().stream()
                .filter(count -> aimOf(count, standing) != standing.aim())
                .findFirst()
                .map(count -> texts.of(
                        "planning.dashboard.otherAim",
                        count.quote(),
                        aimOf(count, standing),
                        standing.total(),
                        Vietnamese.share(Math.min(aimOf(count, standing), standing.total()), standing.total())))
                .orElse("");
    }

    private static int aimOf(TargetCount count, Standing standing) {
        return count.total() ? count.max() : standing.met() + count.max();
    }
}
