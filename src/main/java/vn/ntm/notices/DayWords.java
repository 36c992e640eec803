package vn.ntm.notices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Last days in words. */
public final class DayWords {
    private DayWords() {}

    /** "Hạn 5/3/2024, còn 2 ngày". */
    public static String of(LocalDate due, LocalDate today, Texts texts) {
        long left = ChronoUnit.DAYS.between(today, due);
        String day = Vietnamese.date(due);
        if (left < 0) {
            return texts.of("notices.day.over", day, -left);
        }
        return left == 0 ? texts.of("notices.day.today", day) : texts.of("notices.day.left", day, left);
    }
}
