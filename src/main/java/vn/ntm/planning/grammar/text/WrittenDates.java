package vn.ntm.planning.grammar.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents write them: 12/03/2024, 12-3-2024, "ngày 12 tháng 3 năm 2024". */
public final class WrittenDates {
    /** A date and where it stands, the word "ngày" included. */
    public record Written(Span span, LocalDate date) {}

    private static final Pattern FIGURES = Pattern.compile(
            "(?:ngay )?(?<![\\d/.])(?<day>\\d{1,2}) ?([/.-]) ?(?<month>\\d{1,2}) ?\\2 ?(?<year>\\d{4})(?!\\d)");
    private static final Pattern WORDS = Pattern.compile(
            "(?:ngay )?(?<!\\d)(?<day>\\d{1,2}) ?thang ?(?<month>\\d{1,2}),? ?nam ?(?<year>\\d{4})(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("thang ?(\\d{1,2})(?:,? nam |/)(\\d{4})(?!\\d)");

    private WrittenDates() {}

    /** All dates of a folded text, in order. */
    public static List<Written> in(String fold) {
        List<Written> found = new ArrayList<>();
        collect(FIGURES.matcher(fold), found);
        collect(WORDS.matcher(fold), found);
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
    }

    public static Optional<Written> first(String fold) {
        return in(fold).stream().findFirst();
    }

    /** The last day of the first "tháng 12 năm 2023" or "tháng 12/2023". */
    public static Optional<LocalDate> endOfMonth(String fold) {
        Matcher month = MONTH.matcher(fold);
        return month.find()
                ? date(month.group(2), month.group(1), "1")
                        .map(day -> YearMonth.from(day).atEndOfMonth())
                : Optional.empty();
    }

    /** A real calendar day, or nothing. */
    public static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static void collect(Matcher matcher, List<Written> found) {
        while (matcher.find()) {
            date(matcher.group("year"), matcher.group("month"), matcher.group("day"))
                    .ifPresent(date -> found.add(new Written(new Span(matcher.start(), matcher.end()), date)));
        }
    }
}
