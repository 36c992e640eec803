package vn.ntm.reporting.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.ntm.reporting.Period;

/**
 * By when a report of a period is due.
 *
 * @param months DAY_OF_MONTH: months after the last one of the period, 0 to 6; 0 otherwise
 * @param day DAY_OF_MONTH: 1 to 31, in a shorter month its last day; DAYS_AFTER: days after the last day of the period, 0 to 180
 */
public record DueRule(Kind kind, int months, int day) {
    /** Months that can be counted on. */
    public static final int MOST_MONTHS = 6;

    /** Days that can be counted on. */
    public static final int MOST_DAYS = 180;

    private static final int LONGEST_MONTH = 31;

    /** How it is counted. */
    public enum Kind {
        DAY_OF_MONTH,
        DAYS_AFTER
    }

    public DueRule {
        boolean right = kind == Kind.DAY_OF_MONTH
                ? months >= 0 && months <= MOST_MONTHS && day >= 1 && day <= LONGEST_MONTH
                : months == 0 && day >= 0 && day <= MOST_DAYS;
        if (!right) {
            throw new IllegalArgumentException("Nothing is due so: " + kind + " " + months + " " + day);
        }
    }

    /** The day of the last month of the period, or of one that many months later. */
    public static DueRule dayOfMonth(int months, int day) {
        return new DueRule(Kind.DAY_OF_MONTH, months, day);
    }

    public static DueRule daysAfter(int days) {
        return new DueRule(Kind.DAYS_AFTER, 0, days);
    }

    /** The day it means for the period. */
    public LocalDate of(Period period) {
        LocalDate last = period.lastDay();
        if (kind == Kind.DAYS_AFTER) {
            return last.plusDays(day);
        }
        YearMonth month = YearMonth.from(last).plusMonths(months);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
