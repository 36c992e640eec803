package vn.ntm.reporting.web.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.web.ReportBadge;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * A request as its unit and its superior see it.
 *
 * @param facts what stands on it, name by name
 * @param questions with their answers
 * @param newestAnswer what the form of answers saw
 */
public record RequestPage(
        String id,
        String heading,
        String lead,
        ReportBadge state,
        @Nullable String withdrawn,
        List<Choice> facts,
        List<Part> parts,
        List<Asked> questions,
        ReportBadge questionsState,
        long newestAnswer,
        List<String> steps,
        May may,
        SentForm form) {
    /** What the reader may do. */
    public record May(boolean answer, boolean handIn, boolean sign, boolean withdraw) {}

    /**
     * A form asked for.
     *
     * @param path of the answer, null while there is none
     * @param reported sentence that the same was reported before, null when it was not
     * @param reportedPath of that report
     */
    public record Part(
            String form,
            String title,
            ReportBadge state,
            @Nullable String path,
            @Nullable String reported,
            @Nullable String reportedPath,
            boolean mayOpen,
            boolean mayReuse) {}

    /**
     * A question.
     *
     * @param answer in words, empty while there is none
     * @param hint that an answer given before is filled in, may be empty
     */
    public record Asked(String field, String words, String kind, String answer, String by, String hint, String mode) {}

    /**
     * The requests of a year.
     *
     * @param counts sentence with how many there were, overlapped and were answered in time
     * @param unit code of the unit whose inbox it is, empty for what a superior sent
     */
    public record Listed(
            int year, String heading, String unit, String counts, List<Row> rows, boolean mayAsk, boolean mayRecord) {
        public Listed {
            rows = List.copyOf(rows);
        }

        /** Address of another year. */
        public String path(int other) {
            return "/reports/requests?year=" + other + (unit.isEmpty() ? "" : "&unit=" + unit);
        }
    }

    /** A request in a list; what a superior asked of many is one line. */
    public record Row(
            String path,
            String name,
            String what,
            String arrived,
            String due,
            String late,
            ReportBadge state,
            String note) {}

    /** What was asked with one paper, unit by unit. */
    public record Batch(
            String id,
            String heading,
            String lead,
            List<Choice> facts,
            List<Row> rows,
            boolean mayWithdraw,
            SentForm form) {
        public Batch {
            facts = List.copyOf(facts);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The form of a request.
     *
     * @param many whether it is asked of units, else written down from paper
     * @param lines places for questions
     */
    public record Edit(
            boolean many,
            String action,
            List<Choice> periods,
            List<Choice> forms,
            List<Choice> kinds,
            List<Choice> communes,
            int lines,
            String key,
            SentForm form) {
        public Edit {
            periods = List.copyOf(periods);
            forms = List.copyOf(forms);
            kinds = List.copyOf(kinds);
            communes = List.copyOf(communes);
        }
    }

    public RequestPage {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
    }
}
