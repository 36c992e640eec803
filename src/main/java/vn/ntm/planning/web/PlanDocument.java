package vn.ntm.planning.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.reading.TaskStatement;

/**
 * A plan document with the findings beside the lines they are about, and what was recognised under its sentence.
 *
 * @param general findings about the document as a whole
 */
public record PlanDocument(List<Row> rows, List<Finding> general, List<Entry> contents, SeverityFilter filter) {
    /** A paragraph with its findings, its tasks and the targets named in it. */
    public record Row(
            Paragraph paragraph,
            List<Segment> segments,
            List<Finding> notes,
            List<TaskStatement> tasks,
            List<Integer> targets) {
        /** Where a link to a line of the paragraph leads. */
        public String anchor() {
            return "l" + paragraph.firstLine();
        }
    }

    /** A run of text; {@code mark} is the class of its underline, empty for plain text. */
    public record Segment(String text, String mark) {}

    /** A line of the table of contents with the number of findings below it. */
    public record Entry(String anchor, String heading, int findings) {}

    static PlanDocument of(PlanContent content, SeverityFilter filter) {
        List<Finding> shown = content.findings().stream().filter(filter::lets).toList();
        List<Row> rows = content.paragraphs().stream()
                .map(paragraph -> row(paragraph, content, shown))
                .toList();
        List<Finding> general = shown.stream()
                .filter(finding -> rows.stream().noneMatch(row -> row.notes().contains(finding)))
                .toList();
        return new PlanDocument(rows, general, contents(rows), filter);
    }

    /** With more findings about the document as a whole, as far as the filter lets them. */
    PlanDocument with(List<Finding> more) {
        List<Finding> all = Stream.concat(general.stream(), more.stream().filter(filter::lets))
                .toList();
        return new PlanDocument(rows, all, contents, filter);
    }

    private static Row row(Paragraph paragraph, PlanContent content, List<Finding> shown) {
        List<Finding> notes = shown.stream()
                .filter(finding -> covers(paragraph, finding.line()))
                .toList();
        return new Row(
                paragraph,
                Marks.segments(paragraph.shown(), notes),
                notes,
                content.tasks().stream()
                        .filter(task -> covers(paragraph, task.line()))
                        .toList(),
                content.targets().stream()
                        .filter(target -> covers(paragraph, target.line()))
                        .map(PlanContent.ConfirmedTarget::criterion)
                        .toList());
    }

    /** A paragraph as printed, its marker before it. */
    static String shown(@Nullable String marker, String text) {
        return marker == null ? text : marker + " " + text;
    }

    private static boolean covers(Paragraph paragraph, int line) {
        return paragraph.firstLine() <= line && line <= paragraph.lastLine();
    }

    private static List<Entry> contents(List<Row> rows) {
        List<Entry> entries = new ArrayList<>();
        for (Row row : rows) {
            boolean topHeading =
                    row.paragraph().isHeading() && !row.paragraph().path().contains(".");
            if (topHeading) {
                entries.add(new Entry(
                        row.anchor(),
                        row.paragraph().marker() + " " + row.paragraph().text(),
                        row.notes().size()));
            } else if (!entries.isEmpty() && !row.notes().isEmpty()) {
                Entry last = entries.removeLast();
                entries.add(new Entry(
                        last.anchor(),
                        last.heading(),
                        last.findings() + row.notes().size()));
            }
        }
        return entries;
    }

    /** Finds the quoted words in a paragraph and underlines them by severity. */
    static final class Marks {
        private Marks() {}

        private record Mark(int start, int end, String css) {}

        static List<Segment> segments(String text, List<Finding> notes) {
            List<Segment> segments = new ArrayList<>();
            int from = 0;
            for (Mark mark : marks(text, notes)) {
                if (mark.start() < from) {
                    continue;
                }
                segments.add(new Segment(text.substring(from, mark.start()), ""));
                segments.add(new Segment(text.substring(mark.start(), mark.end()), mark.css()));
                from = mark.end();
            }
            segments.add(new Segment(text.substring(from), ""));
            return segments.stream()
                    .filter(segment -> !segment.text().isEmpty())
                    .toList();
        }

        private static List<Mark> marks(String text, List<Finding> notes) {
            return notes.stream()
                    .filter(note -> !note.quote().isBlank() && text.contains(note.quote()))
                    .map(note -> new Mark(
                            text.indexOf(note.quote()),
                            text.indexOf(note.quote()) + note.quote().length(),
                            Severities.css(note.severity())))
                    .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                    .toList();
        }
    }
}
