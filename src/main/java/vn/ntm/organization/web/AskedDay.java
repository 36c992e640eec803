package vn.ntm.organization.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.TypedDate;
import vn.ntm.shared.Texts;

/**
 * The day a page is to show: the one that was typed, today when there is none or it cannot be read.
 *
 * @param text as it is to stand in the field
 * @param problem what is wrong with what was typed, null when nothing is
 */
record AskedDay(LocalDate day, String text, @Nullable String problem) {
    static AskedDay of(String typed, LocalDate today, Texts texts) {
        if (typed.isBlank()) {
            return new AskedDay(today, UnitWords.day(today), null);
        }
        TypedDate date = TypedDate.read(typed);
        LocalDate day = date.day();
        return day == null
                ? new AskedDay(today, typed.strip(), date.problem(texts))
                : new AskedDay(day, UnitWords.day(day), null);
    }
}
