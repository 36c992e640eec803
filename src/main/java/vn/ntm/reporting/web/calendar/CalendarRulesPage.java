package vn.ntm.reporting.web.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * The calendar of a province.
 *
 * @param provinceCode empty when it is not known which
 * @param day the rows hold on
 */
public record CalendarRulesPage(
        String provinceCode,
        String provinceName,
        String day,
        @Nullable String dayProblem,
        List<Row> rows,
        boolean mayChange) {
    /** A series with the row in force. */
    public record Row(
            String series,
            String title,
            String programme,
            String kind,
            String forms,
            String due,
            String forward,
            boolean nextWorkingDay,
            boolean asked,
            String source,
            boolean verified,
            String note,
            String entered,
            List<String> before) {
        public Row {
            before = List.copyOf(before);
        }
    }

    public CalendarRulesPage {
        rows = List.copyOf(rows);
    }

    /**
     * The form of a row.
     *
     * @param title of the row it takes the place of, empty for a new one
     */
    public record Edit(
            String provinceCode,
            String provinceName,
            String title,
            List<Choice> kinds,
            List<Choice> forms,
            List<Choice> counted,
            SentForm form) {
        public Edit {
            kinds = List.copyOf(kinds);
            forms = List.copyOf(forms);
            counted = List.copyOf(counted);
        }
    }
}
