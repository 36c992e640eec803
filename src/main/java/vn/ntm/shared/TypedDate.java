package vn.ntm.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as somebody typed it: 5/3/2024, 05/03/2024 or 2024-03-05.
 *
 * @param day null when it cannot be read
 * @param problemKey key of the sentence that says why not, null when it can
 * @param problemWords what fills the sentence
 */
public record TypedDate(@Nullable LocalDate day, @Nullable String problemKey, List<Object> problemWords) {
    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    public TypedDate {
        problemWords = List.copyOf(problemWords);
    }

    public static TypedDate read(String text) {
        Matcher vietnamese = VIETNAMESE.matcher(text.strip());
        if (vietnamese.matches()) {
            return of(number(vietnamese, 3), number(vietnamese, 2), number(vietnamese, 1));
        }
        Matcher iso = ISO.matcher(text.strip());
        return iso.matches()
                ? of(number(iso, 1), number(iso, 2), number(iso, 3))
                : problem("shared.date.unreadable", text.strip());
    }

    /** The sentence for the reader, null when the day is fine. */
    public @Nullable String problem(Texts texts) {
        return problemKey == null ? null : texts.of(problemKey, problemWords.toArray());
    }

    private static TypedDate of(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return problem("shared.date.farYear", year, FIRST_YEAR, LAST_YEAR);
        }
        if (month < 1 || month > 12) {
            return problem("shared.date.noSuchMonth", month);
        }
        try {
            return new TypedDate(LocalDate.of(year, month, day), null, List.of());
        } catch (DateTimeException noSuchDay) {
            int days = YearMonth.of(year, month).lengthOfMonth();
            return problem("shared.date.noSuchDay", month + "/" + year, days);
        }
    }

    private static TypedDate problem(String key, Object... words) {
        return new TypedDate(null, key, List.of(words));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
