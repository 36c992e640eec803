package vn.ntm.reporting.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.reporting.Period;

/** The calendar of reports: a province's own row takes the place of the default from its date on, the newer one that of the older; earlier periods keep theirs. */
public final class Schedule {
    private static final Comparator<ScheduleRow> STRONGER = Comparator.comparing(ScheduleRow::isDefault)
            .reversed()
            .thenComparingLong(ScheduleRow::id)
            .thenComparing(ScheduleRow::from);

    private final List<ScheduleRow> rows;

    public Schedule(List<ScheduleRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The row of each series that holds for the province on the day, also where it says that nothing is asked. */
    public List<ScheduleRow> inForce(String province, LocalDate day) {
        Map<String, ScheduleRow> strongest = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.isDefault() || row.place().equals(province))
                .filter(row -> row.holdsOn(day))
                .forEach(row -> strongest.merge(
                        row.series(), row, (one, other) -> STRONGER.compare(one, other) >= 0 ? one : other));
        return List.copyOf(strongest.values());
    }

    /** Every row of the series that was ever entered for the province, newest first, the default last. */
    public List<ScheduleRow> history(String province, String series) {
        return rows.stream()
                .filter(row -> row.series().equals(series))
                .filter(row -> row.isDefault() || row.place().equals(province))
                .sorted(STRONGER.reversed())
                .toList();
    }

    /**
     * Everything that is due for periods of the year, first to last; a form asked for twice is due on the earlier day.
     *
     * @param sentOn whether the province's own days are meant, those of its communes otherwise
     */
    public List<Due> ofYear(String province, int year, boolean sentOn) {
        Map<String, Due> due = new HashMap<>();
        Stream.of(Period.Kind.values())
                .filter(kind -> kind != Period.Kind.ON_DEMAND)
                .flatMap(kind -> Period.of(kind, year))
                .flatMap(period -> of(province, period, sentOn).stream())
                .forEach(one -> due.merge(
                        one.formCode() + " " + one.period(),
                        one,
                        (first, second) -> second.day().isBefore(first.day()) ? second : first));
        List<Due> all = new ArrayList<>(due.values());
        all.sort(Comparator.comparing(Due::day).thenComparing(Due::period).thenComparing(Due::formCode));
        return all;
    }

    /** What is due for one period. */
    public List<Due> of(String province, Period period, boolean sentOn) {
        return inForce(province, period.lastDay()).stream()
                .filter(row -> row.asksFor(period))
                .flatMap(row -> row.forms().stream()
                        .map(form -> new Due(form, period, sentOn ? row.forwardedOn(period) : row.dueOn(period), row)))
                .toList();
    }
}
