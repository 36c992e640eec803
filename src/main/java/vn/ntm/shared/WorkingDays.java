package vn.ntm.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** On which days offices work: Monday to Friday, without public holidays, with Saturdays that make up for a day off. */
public final class WorkingDays {
    private static final String CALENDAR = "/calendar/holidays.csv";

    private final NavigableMap<LocalDate, Special> special;

    private WorkingDays(Map<LocalDate, Special> special) {
        this.special = new TreeMap<>(special);
    }

    /** A day that is not what its weekday says. */
    private record Special(boolean working, boolean confirmed) {}

    /**
     * The last day of a time limit.
     *
     * @param confirmed whether every day off in between is sure, and the year known at all
     */
    public record Due(LocalDate day, boolean confirmed) {}

    /** The days off as they ship with the product. */
    public static WorkingDays bundled() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<LocalDate, Special> days = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(CALENDAR));
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            format.parse(text).forEach(row -> days.put(LocalDate.parse(row.get("day")), special(row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WorkingDays(days);
    }

    /** So many working days after the day of receipt, which does not count itself. */
    public Due after(LocalDate received, int days) {
        LocalDate day = received;
        boolean confirmed = true;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            confirmed &= isSure(day);
            if (isWorking(day)) {
                left--;
            }
        }
        return new Due(day, confirmed);
    }

    /** Whether offices work on the day. */
    public boolean isWorking(LocalDate day) {
        Special known = special.get(day);
        return known == null ? !isWeekend(day) : known.working();
    }

    private boolean isSure(LocalDate day) {
        Special known = special.get(day);
        return known == null ? day.getYear() <= special.lastKey().getYear() : known.confirmed();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Special special(CSVRecord row) {
        return new Special(row.get("kind").equals("WORK"), row.get("confirmed").equals("yes"));
    }
}
