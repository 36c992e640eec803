package vn.ntm.reporting.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.Period;

/**
 * A row that a province wants in its calendar.
 *
 * @param series the row it takes the place of; empty for one of its own
 * @param basis number of the document behind it; without one it stays marked as unverified
 * @param seen newest row of the series that was looked at, 0 for none of the province's own
 */
public record NewRow(
        String province,
        String series,
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
        String basis,
        String note,
        long seen) {
    public NewRow {
        numbers = List.copyOf(numbers);
        forms = List.copyOf(forms);
    }
}
