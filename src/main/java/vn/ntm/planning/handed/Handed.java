package vn.ntm.planning.handed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target handed down to one commune.
 *
 * @param unitName of the commune on the day of the document
 * @param handedBy code of the superior that entered it; null when the commune wrote it down from paper
 * @param by who entered it in which position
 * @param answers of the commune, oldest first; the last one counts
 */
public record Handed(
        HandedId id,
        String unitCode,
        String unitName,
        int year,
        @Nullable String handedBy,
        Basis basis,
        Aim aim,
        String by,
        Instant at,
        List<Answer> answers) {
    /** What the commune says to it; never changed. */
    public record Answer(Stance stance, String words, Instant at, String by) {}

    public Handed {
        answers = List.copyOf(answers);
    }

    /** The answer that counts, null before there is one. */
    public @Nullable Answer answer() {
        return answers.isEmpty() ? null : answers.getLast();
    }
}
