package vn.ntm.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The months a report tells of. Written "2024", "2024-H1", "2024-Q3", "2024-M11", and "2024-D" for a request within that year that follows no calendar.
 *
 * @param year of the calendar, 2000 to 2100
 * @param number which of its year, counted from 1; 1 where there is only one
 */
public record Period(int year, Kind kind, int number) implements Comparable<Period> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:([HQM])(\\d{1,2})|(D)))?");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** How long it is. */
    public enum Kind {
        YEAR("", 1),
        HALF("H", 2),
        QUARTER("Q", 4),
        MONTH("M", 12),
        /** Asked for in between: from the first day of the year on. */
        ON_DEMAND("D", 1);

        private final String letter;
        private final int perYear;

        Kind(String letter, int perYear) {
            this.letter = letter;
            this.perYear = perYear;
        }

        /** How many of them make a year. */
        public int perYear() {
            return perYear;
        }
    }

    public Period {
        if (year < FIRST_YEAR || year > LAST_YEAR || number < 1 || number > kind.perYear) {
            throw new IllegalArgumentException("There is no " + kind + " " + number + " of " + year);
        }
    }

    public static Period ofYear(int year) {
        return new Period(year, Kind.YEAR, 1);
    }

    /** Every period of that kind in the year, first to last. */
    public static Stream<Period> of(Kind kind, int year) {
        return IntStream.rangeClosed(1, kind.perYear).mapToObj(number -> new Period(year, kind, number));
    }

    /** Reads what {@link #toString} wrote; nothing when it is no period. */
    public static Optional<Period> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        String letter = parts.group(2) != null ? parts.group(2) : parts.group(4) == null ? "" : parts.group(4);
        int number = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return Stream.of(Kind.values())
                .filter(kind -> kind.letter.equals(letter) && number >= 1 && number <= kind.perYear)
                .filter(kind -> year >= FIRST_YEAR && year <= LAST_YEAR)
                .findFirst()
                .map(kind -> new Period(year, kind, number));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1 + (number - 1) * months(), 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, number * months()).atEndOfMonth();
    }

    private int months() {
        return 12 / kind.perYear;
    }

    /** The one of the same kind right before; the year before for a request. */
    public Period before() {
        return number > 1 ? new Period(year, kind, number - 1) : new Period(year - 1, kind, kind.perYear);
    }

    /** The same of the year before. */
    public Period yearBefore() {
        return new Period(year - 1, kind, number);
    }

    @Override
    public int compareTo(Period other) {
        return Comparator.comparing(Period::lastDay)
                .thenComparing(Period::kind)
                .thenComparing(Period::firstDay)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> String.valueOf(year);
            case ON_DEMAND -> year + "-D";
            case HALF, QUARTER, MONTH -> year + "-" + kind.letter + number;
        };
    }
}
