package vn.ntm.reporting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Actor;
import vn.ntm.criteria.Confidence;
import vn.ntm.reporting.Period;
import vn.ntm.shared.WorkingDays;

/**
 * A row of the calendar of reports: what is asked for each period of a kind.
 *
 * @param id rises with every row a province enters; 0 for what came with the product
 * @param place code of a province, or {@link Actor#WHOLE_COUNTRY} for the default
 * @param series what a province's row takes the place of: the same word in the default
 * @param programme the programme it is asked for
 * @param title what the report is called
 * @param numbers which periods of a year, counted from 1; every one when empty
 * @param forms codes; those for communes are due on {@code due}, those for provinces on {@code forward}
 * @param due by when communes send
 * @param forward by when the province sends on
 * @param nextWorkingDay whether a day on which offices do not work means the next on which they do
 * @param asked false where a province does without it
 * @param from first day it holds; a period goes by the row that holds on its last day
 * @param to last day, null while it holds
 * @param basis number of the document behind it, empty where none is known
 */
public record ScheduleRow(
        long id,
        String place,
        String series,
        String programme,
        String title,
        Period.Kind kind,
        List<Integer> numbers,
        List<String> forms,
        DueRule due,
        DueRule forward,
        boolean nextWorkingDay,
        boolean asked,
        LocalDate from,
        @Nullable LocalDate to,
        Confidence confidence,
        String basis,
        String note,
        @Nullable Entered entered) {
    private static final WorkingDays OFFICES = WorkingDays.bundled();

    /** Who entered it and when. */
    public record Entered(String by, Instant at) {}

    public ScheduleRow {
        numbers = List.copyOf(numbers);
        forms = List.copyOf(forms);
    }

    public boolean isDefault() {
        return place.equals(Actor.WHOLE_COUNTRY);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it asks for a report of that period. */
    public boolean asksFor(Period period) {
        return asked && period.kind() == kind && (numbers.isEmpty() || numbers.contains(period.number()));
    }

    /** By when a commune sends, a day without work already moved where the row says so. */
    public LocalDate dueOn(Period period) {
        return moved(due.of(period));
    }

    /** By when the province sends on. */
    public LocalDate forwardedOn(Period period) {
        return moved(forward.of(period));
    }

    private LocalDate moved(LocalDate day) {
        LocalDate moved = day;
        while (nextWorkingDay && !OFFICES.isWorking(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }
}
