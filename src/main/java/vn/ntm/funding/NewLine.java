package vn.ntm.funding;

import java.time.LocalDate;

/**
 * A line to be entered.
 *
 * @param source code of a source in force on the day
 * @param year of the budget
 * @param day on which it happened
 * @param amount whole đồng, above nought; an adjustment may be below
 */
public record NewLine(
        Kind kind,
        Nature nature,
        String source,
        int year,
        LocalDate day,
        long amount,
        Paper paper,
        String note,
        Cause cause) {
    /** The same with the opposite amount: what takes it back. */
    NewLine takenBack(LocalDate on, String reason) {
        return new NewLine(kind, Nature.REVERSAL, source, year, on, -amount, paper, reason, cause);
    }
}
