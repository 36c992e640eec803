package vn.ntm.demo;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.funding.Book;
import vn.ntm.organization.Hamlet;

/**
 * Where and when the story plays.
 *
 * @param commune its full name
 * @param hamlets in their order, at least one
 * @param today the story's last day
 */
record Place(Book book, String commune, List<Hamlet> hamlets, LocalDate today) {
    private static final int FIRST_YEAR = 100;
    private static final int LAST_DAY_OF_YEAR = 364;
    private static final int MOST_HAMLETS = 9;

    Place {
        hamlets = List.copyOf(hamlets);
    }

    /**
     * The day of a point: 0 to 99 lie in the year before, from its first day to its last; 100 to 200 in this year, up to today. Greater ones lie ahead.
     */
    LocalDate day(int point) {
        LocalDate begin = LocalDate.of(today.getYear(), 1, 1);
        return point < FIRST_YEAR
                ? begin.minusYears(1).plusDays((long) point * LAST_DAY_OF_YEAR / (FIRST_YEAR - 1))
                : begin.plusDays((point - FIRST_YEAR) * ChronoUnit.DAYS.between(begin, today) / FIRST_YEAR);
    }

    /** A commune with fewer hamlets plays some of them twice. */
    String hamlet(int number) {
        return hamlets.get((number - 1) % hamlets.size()).code();
    }

    /** Puts the names in: {0} stands for the commune, {1} and above for its hamlets. */
    String named(String text) {
        return text.contains("{") ? MessageFormat.format(text, names()) : text;
    }

    private Object[] names() {
        return Stream.concat(
                        Stream.of(lower(commune)),
                        IntStream.range(0, MOST_HAMLETS)
                                .mapToObj(at ->
                                        lower(hamlets.get(at % hamlets.size()).fullName())))
                .toArray();
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
