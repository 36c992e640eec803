package vn.ntm.reporting.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportId;

/**
 * What one unit was asked for.
 *
 * @param batch what was asked of several units with one paper has one
 * @param askedBy code of the superior that entered it; null when the unit wrote it down from paper
 * @param at when it arrived
 * @param by who entered it, with title
 * @param answers to its own questions, by their place in the list, the last word of each
 * @param steps first to last
 */
public record ReportRequest(
        RequestId id,
        UUID batch,
        String unitCode,
        String unitName,
        @Nullable String askedBy,
        Paper paper,
        Period period,
        List<String> forms,
        String parts,
        List<Question> questions,
        String words,
        LocalDate due,
        Instant at,
        String by,
        @Nullable Withdrawn withdrawn,
        Map<Integer, Answer> answers,
        List<Step> steps) {
    /** Taken back, with the reason. */
    public record Withdrawn(Instant at, String by, String reason) {}

    /**
     * An answer to one question.
     *
     * @param value as it is kept: a number with a point, a day as ISO 8601
     * @param entry rises with every answer
     */
    public record Answer(long entry, String value, Instant at, String by) {}

    /** What happens to a request on its way. */
    public enum StepKind {
        /** A report that was sent before is the answer as it is. */
        REUSED,
        /** Answers to questions wait for the leader. */
        HANDED_IN,
        GIVEN_BACK,
        /** Answers to questions are signed and sent. */
        SENT
    }

    /** @param form code, empty where the questions are meant */
    public record Step(
            StepKind kind,
            String form,
            @Nullable ReportId report,
            String reason,
            Instant at,
            String by,
            @Nullable UUID person) {}

    public ReportRequest {
        forms = List.copyOf(forms);
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
        steps = List.copyOf(steps);
    }

    /** The last step of its questions. */
    public Optional<Step> questionsAt() {
        return steps.stream().filter(step -> step.kind() != StepKind.REUSED).reduce((one, later) -> later);
    }

    /** The report that was taken as the answer on the form as it is. */
    public Optional<Step> reused(String form) {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.REUSED && step.form().equals(form))
                .reduce((one, later) -> later);
    }

    /** Number of the newest answer: a form gives back what it saw. */
    public long newestAnswer() {
        return answers.values().stream().mapToLong(Answer::entry).max().orElse(0);
    }
}
