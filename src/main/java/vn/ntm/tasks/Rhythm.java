package vn.ntm.tasks;

import java.time.LocalDate;
import java.util.Locale;

/** How often something promised comes again. */
public enum Rhythm {
    /** Once, or as often as its owner says: no next day follows by itself. */
    ONCE(0),
    WEEKLY(0),
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The day after {@code day} on which it comes again; the same day when it does not by itself. */
    public LocalDate after(LocalDate day) {
        return this == WEEKLY ? day.plusWeeks(1) : day.plusMonths(months);
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "tasks.rhythm." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
