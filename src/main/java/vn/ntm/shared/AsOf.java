package vn.ntm.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day a page is looked at.
 *
 * @param typed as it stands in the field, empty for today
 * @param problem what is wrong with the day that was typed, null when nothing is; today is shown then
 */
public record AsOf(
        LocalDate day,
        LocalDate today,
        String typed,
        @Nullable String problem) {
    public static AsOf read(@Nullable String typed, LocalDate today, Texts texts) {
        if (typed == null || typed.isBlank()) {
            return new AsOf(today, today, "", null);
        }
        TypedDate date = TypedDate.read(typed);
        LocalDate day = date.day();
        if (day == null) {
            return new AsOf(today, today, typed.strip(), date.problem(texts));
        }
        return new AsOf(day, today, day.equals(today) ? "" : Vietnamese.date(day), null);
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** Part of an address that keeps the day, empty for today. */
    public String query() {
        return isToday() ? "" : "&asOf=" + Vietnamese.date(day);
    }
}
