package vn.ntm.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line to be entered.
 *
 * @param source code of a source in force on the day, empty for what is no money
 * @param project what it is for, null for none
 * @param year of the budget
 * @param originYear in which the capital was first given; earlier than the year for what was carried over
 * @param day on which it happened
 * @param amount whole đồng, above nought; an adjustment may be below
 */
public record NewLine(
        Kind kind,
        Nature nature,
        String source,
        @Nullable ProjectId project,
        int year,
        int originYear,
        LocalDate day,
        long amount,
        Paper paper,
        String note,
        Cause cause) {
    /** Of no project, from capital of its own year. */
    public NewLine(
            Kind kind,
            Nature nature,
            String source,
            int year,
            LocalDate day,
            long amount,
            Paper paper,
            String note,
            Cause cause) {
        this(kind, nature, source, null, year, year, day, amount, paper, note, cause);
    }

    /** The same for a project. */
    public NewLine of(@Nullable ProjectId other) {
        return new NewLine(kind, nature, source, other, year, originYear, day, amount, paper, note, cause);
    }

    /** The same with the opposite amount: what takes it back. */
    NewLine takenBack(LocalDate on, String reason) {
        return new NewLine(kind, Nature.REVERSAL, source, project, year, originYear, on, -amount, paper, reason, cause);
    }
}
