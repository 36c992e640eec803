package vn.ntm.assessment.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one stage said of an indicator.
 *
 * @param valueShown the value at that moment, in words
 * @param valueIds versions it was made of
 * @param note for a return the reason
 * @param by name and title
 */
public record Judgement(
        long id,
        String code,
        Stage stage,
        Result result,
        String valueShown,
        List<Long> valueIds,
        String note,
        LocalDate judgedOn,
        Instant recordedAt,
        String by,
        @Nullable UUID personId) {
    /** What was concluded. */
    public enum Result {
        MET,
        NOT_MET,
        NOT_APPLICABLE,
        /** Nothing: the indicator was given back. */
        RETURNED
    }

    public Judgement {
        valueIds = List.copyOf(valueIds);
    }
}
