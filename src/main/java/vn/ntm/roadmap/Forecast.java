package vn.ntm.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.CriterionState;

/**
 * Whether a criterion aimed at will be met by its day, as far as roadmap rows tell.
 *
 * @param due the last day for it
 * @param daysLeft until then, negative once it is over
 * @param planned the day the roadmap has it done, as part of {@code outlook}
 */
public record Forecast(CriterionResult criterion, LocalDate due, long daysLeft, Estimate planned, Outlook outlook) {
    /** What can be said of the day. */
    public enum Outlook {
        /** Met by what values and evidence prove. */
        DONE,
        /** Every step has its day, none after the last one. */
        IN_TIME,
        /** Some step is planned for later. */
        LATE,
        /** Some step has no day. */
        UNKNOWN,
        /** The day is over. */
        OVERDUE
    }

    static Forecast of(CriterionResult criterion, Estimate planned, LocalDate due, LocalDate today) {
        return new Forecast(
                criterion, due, ChronoUnit.DAYS.between(today, due), planned, outlook(criterion, planned, due, today));
    }

    private static Outlook outlook(CriterionResult criterion, Estimate planned, LocalDate due, LocalDate today) {
        LocalDate done = planned.due();
        if (criterion.state() == CriterionState.MET) {
            return Outlook.DONE;
        }
        if (today.isAfter(due)) {
            return Outlook.OVERDUE;
        }
        if (done == null) {
            return Outlook.UNKNOWN;
        }
        return done.isAfter(due) ? Outlook.LATE : Outlook.IN_TIME;
    }
}
