package vn.ntm.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day a page is to show: the one that was typed, a usual one when there is none or it cannot be read.
 *
 * @param text as it is to stand in the field
 * @param problem what is wrong with what was typed, null when nothing is
 */
public record AskedDay(LocalDate day, String text, @Nullable String problem) {
    public static AskedDay of(@Nullable String typed, LocalDate usual, Texts texts) {
        if (typed == null || typed.isBlank()) {
            return new AskedDay(usual, Vietnamese.date(usual), null);
        }
        TypedDate date = TypedDate.read(typed);
        LocalDate day = date.day();
        return day == null
                ? new AskedDay(usual, typed.strip(), date.problem(texts))
                : new AskedDay(day, Vietnamese.date(day), null);
    }
}
