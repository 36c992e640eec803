package vn.ntm.reporting.web.calendar;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.Confidence;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.calendar.DueRule;
import vn.ntm.reporting.calendar.ScheduleRow;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Rows of the calendar in words. */
@Component
class CalendarWords {
    private final Texts texts;

    CalendarWords(Texts texts) {
        this.texts = texts;
    }

    /** "ngày 18 tháng cuối kỳ". */
    String of(DueRule rule) {
        return switch (rule.kind()) {
            case DAY_OF_MONTH ->
                rule.months() == 0
                        ? texts.of("reporting.calendar.rule.last-month", rule.day())
                        : texts.of("reporting.calendar.rule.later-month", rule.day(), rule.months());
            case DAYS_AFTER -> texts.of("reporting.calendar.rule.days-after", rule.day());
        };
    }

    /** "hằng tháng"; with the numbers of the periods where not every one is meant. */
    String of(ScheduleRow row) {
        String kind = kind(row.kind());
        String numbers = row.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? kind : texts.of("reporting.calendar.rule.only", kind, numbers);
    }

    String kind(Period.Kind kind) {
        return texts.of("reporting.calendar.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Where the row comes from. */
    String source(ScheduleRow row) {
        if (row.isDefault()) {
            return texts.of("reporting.calendar.source.default");
        }
        return row.basis().isEmpty()
                ? texts.of("reporting.calendar.source.province", Vietnamese.date(row.from()))
                : texts.of("reporting.calendar.source.basis", row.basis(), Vietnamese.date(row.from()));
    }

    boolean isVerified(ScheduleRow row) {
        return row.confidence() == Confidence.SOURCED;
    }

    CalendarPage.Rule rule(ScheduleRow row) {
        return new CalendarPage.Rule(
                texts.of("reporting.calendar.rule.title", row.title(), of(row)),
                row.asked() ? of(row.due()) : texts.of("reporting.calendar.rule.not-asked"),
                row.asked() ? of(row.forward()) : "",
                source(row),
                isVerified(row));
    }
}
