package vn.ntm.tasks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.shared.VietnameseText;

/**
 * The last day that the words of a plan mean, where they mean one: a day, the end of a month, of a quarter, of half a year, of a year. What comes again
 * and again, such as "hằng tháng", is no day.
 */
final class DueWords {
    private static final Pattern AGAIN = Pattern.compile("\\b(?:hang|moi) (?:tuan|thang|quy|nam)\\b|\\bdinh ky\\b");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d{4}))?(?!\\d)");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("\\bngay (\\d{1,2}) thang (\\d{1,2})(?: nam (\\d{4}))?(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("\\bthang (\\d{1,2})(?:(?:/| nam )(\\d{4}))?(?!\\d)");
    private static final Pattern QUARTER =
            Pattern.compile("\\bquy (iv|i{1,3}|[1-4])(?:(?:/|-| nam )(\\d{4}))?(?![a-z0-9])");
    private static final Pattern FIRST_HALF = Pattern.compile("\\b6 thang dau nam(?: (\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("\\b(?:cuoi |het |trong )?nam (\\d{4})\\b|\\bcuoi nam\\b");
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final String words;
    private final int year;

    private DueWords(String words, int year) {
        this.words = words;
        this.year = year;
    }

    /** @param planYear the year meant where the words name none */
    static Optional<LocalDate> day(String words, int planYear) {
        String key = VietnameseText.searchKey(words).toLowerCase(Locale.ROOT);
        return AGAIN.matcher(key).find() ? Optional.empty() : new DueWords(key, planYear).day();
    }

    private Optional<LocalDate> day() {
        try {
            return inWords()
                    .or(this::inFigures)
                    .or(this::endOfMonth)
                    .or(this::endOfQuarter)
                    .or(this::endOfHalf)
                    .or(this::endOfYear);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> inWords() {
        return day(DAY_IN_WORDS.matcher(words));
    }

    private Optional<LocalDate> inFigures() {
        return day(DAY.matcher(words));
    }

    private Optional<LocalDate> day(Matcher found) {
        return found.find()
                ? Optional.of(LocalDate.of(yearOf(found, 3), number(found, 2), number(found, 1)))
                : Optional.empty();
    }

    private Optional<LocalDate> endOfMonth() {
        Matcher found = MONTH.matcher(words);
        return found.find()
                ? Optional.of(YearMonth.of(yearOf(found, 2), number(found, 1)).atEndOfMonth())
                : Optional.empty();
    }

    private Optional<LocalDate> endOfQuarter() {
        Matcher found = QUARTER.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int month = QUARTERS.getOrDefault(found.group(1), 1) * MONTHS_OF_A_QUARTER;
        return Optional.of(YearMonth.of(yearOf(found, 2), month).atEndOfMonth());
    }

    private Optional<LocalDate> endOfHalf() {
        Matcher found = FIRST_HALF.matcher(words);
        return found.find()
                ? Optional.of(YearMonth.of(yearOf(found, 1), Month.JUNE).atEndOfMonth())
                : Optional.empty();
    }

    private Optional<LocalDate> endOfYear() {
        Matcher found = YEAR.matcher(words);
        return found.find() ? Optional.of(LocalDate.of(yearOf(found, 1), Month.DECEMBER, 31)) : Optional.empty();
    }

    private int yearOf(Matcher found, int group) {
        return found.group(group) == null ? year : number(found, group);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
