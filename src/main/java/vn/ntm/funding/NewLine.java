package vn.ntm.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line to be entered.
 *
 * @param source code of a source in force on the day
 * @param project null for money of no project
 * @param year of the budget
 * @param originYear the year the money was first given for; earlier than the year only for what was carried over
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
    /** The same with the opposite amount: what takes it back. */
    NewLine takenBack(LocalDate on, String reason) {
        return new NewLine(kind, Nature.REVERSAL, source, project, year, originYear, on, -amount, paper, reason, cause);
    }
}
