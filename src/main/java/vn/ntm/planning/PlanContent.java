package vn.ntm.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.reading.Citation;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.TargetCount;
import vn.ntm.planning.reading.TaskStatement;

/** All that was confirmed of a plan document, with the text it was read from. */
public record PlanContent(
        List<Paragraph> paragraphs,
        List<ConfirmedTarget> targets,
        List<TargetCount> targetCounts,
        List<TaskStatement> tasks,
        List<Citation> basis,
        List<Found<String>> recipients,
        List<Finding> findings) {
    /** A paragraph of the text as read. */
    public record Paragraph(
            String kind, String path, @Nullable String marker, String text, int firstLine, int lastLine) {
        public boolean isHeading() {
            return kind.equals("HEADING");
        }

        public boolean isTitle() {
            return kind.equals("TITLE");
        }

        /** As it is printed, its marker before it. */
        public String shown() {
            return marker == null ? text : marker + " " + text;
        }
    }

    /** A criterion to be met this year; {@code line} 0 when a person added it. */
    public record ConfirmedTarget(int criterion, int line) {}

    /**
     * A piece of work the plan promises, with the numbers of the criteria it serves.
     *
     * @param lead who answers for it in the plan's words, null where they do not say
     * @param due until when in the plan's words, null where they do not say
     */
    public record Work(
            String path,
            String text,
            List<Integer> criteria,
            @Nullable String lead,
            @Nullable String due) {
        public Work {
            criteria = List.copyOf(criteria);
        }
    }

    public PlanContent {
        paragraphs = List.copyOf(paragraphs);
        targets = List.copyOf(targets);
        targetCounts = List.copyOf(targetCounts);
        tasks = List.copyOf(tasks);
        basis = List.copyOf(basis);
        recipients = List.copyOf(recipients);
        findings = List.copyOf(findings);
    }

    /** First line of the paragraph that holds the line: where a link to it leads; 0, the plan as a whole, where none does. */
    public int firstLineAround(int line) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.firstLine() <= line && line <= paragraph.lastLine())
                .mapToInt(Paragraph::firstLine)
                .findFirst()
                .orElse(0);
    }

    public boolean isTarget(int criterion) {
        return targets.stream().anyMatch(target -> target.criterion() == criterion);
    }

    /** The tasks, as others than this module look at them. */
    public List<Work> work() {
        return tasks.stream()
                .map(task -> new Work(task.path(), task.text(), task.criteria(), task.lead(), task.due()))
                .toList();
    }

    public long count(Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Tasks by the group they stand under, e.g. {@code III.1}, in the plan's order. */
    public Map<String, List<TaskStatement>> tasksByGroup() {
        return tasks.stream()
                .collect(Collectors.groupingBy(PlanContent::groupOf, LinkedHashMap::new, Collectors.toList()));
    }

    /** The outline path of the paragraph a task stands in: its own path without the letter of the statement. */
    static String groupOf(TaskStatement task) {
        String path = task.path();
        int end = path.length();
        while (end > 0 && isLetter(path.charAt(end - 1))) {
            end--;
        }
        return path.substring(0, end);
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || sign == 'đ';
    }
}
