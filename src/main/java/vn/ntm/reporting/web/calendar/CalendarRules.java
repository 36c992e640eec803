package vn.ntm.reporting.web.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.calendar.DueRule;
import vn.ntm.reporting.calendar.ReportCalendar;
import vn.ntm.reporting.calendar.Schedule;
import vn.ntm.reporting.calendar.ScheduleDesk;
import vn.ntm.reporting.calendar.ScheduleRow;
import vn.ntm.reporting.form.Forms;
import vn.ntm.shared.AskedDay;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the pages of a province's calendar. */
@Component
class CalendarRules {
    private static final int MONTHS_TO_CHOOSE = 3;

    private final ReportCalendar calendar;
    private final ScheduleDesk desk;
    private final CalendarWhere where;
    private final CalendarWords words;
    private final Forms forms;
    private final Texts texts;

    CalendarRules(
            ReportCalendar calendar,
            ScheduleDesk desk,
            CalendarWhere where,
            CalendarWords words,
            Forms forms,
            Texts texts) {
        this.calendar = calendar;
        this.desk = desk;
        this.where = where;
        this.words = words;
        this.forms = forms;
        this.texts = texts;
    }

    CalendarRulesPage page(String asked, String typedDay) {
        AskedDay day = AskedDay.of(typedDay, calendar.today(), texts);
        Schedule schedule = calendar.schedule();
        Unit province = where.province(asked, day.day()).orElse(null);
        String code = province == null ? "" : province.code();
        return new CalendarRulesPage(
                code,
                province == null ? "" : province.fullName(),
                day.text(),
                day.problem(),
                schedule.inForce(code, day.day()).stream()
                        .map(row -> row(row, schedule.history(code, row.series())))
                        .toList(),
                desk.mayChange(code));
    }

    private CalendarRulesPage.Row row(ScheduleRow row, List<ScheduleRow> history) {
        ScheduleRow.Entered entered = row.entered();
        return new CalendarRulesPage.Row(
                row.series(),
                row.title(),
                row.programme(),
                words.of(row),
                String.join(", ", row.forms()),
                words.of(row.due()),
                words.of(row.forward()),
                row.nextWorkingDay(),
                row.asked(),
                words.source(row),
                words.isVerified(row),
                row.note(),
                entered == null
                        ? ""
                        : texts.of("reporting.calendar.entered", entered.by(), Vietnamese.moment(entered.at())),
                history.stream()
                        .filter(one -> !one.equals(row))
                        .map(one -> texts.of(
                                "reporting.calendar.other-row",
                                words.source(one),
                                one.asked() ? words.of(one.due()) : texts.of("reporting.calendar.rule.not-asked")))
                        .toList());
    }

    /** The form of a row, filled with the one in force. */
    CalendarRulesPage.Edit edit(String province, String series) {
        LocalDate today = calendar.today();
        SentForm form = SentForm.empty(texts)
                .with("province", province)
                .with("series", series)
                .with("from", Vietnamese.date(today))
                .with("seen", newest(province, series));
        calendar.schedule().inForce(province, today).stream()
                .filter(row -> row.series().equals(series))
                .findFirst()
                .ifPresentOrElse(
                        row -> fill(form, row),
                        () -> form.with("asked", "1")
                                .with("kind", Period.Kind.MONTH.name())
                                .with("dueIn", "0")
                                .with("forwardIn", "0"));
        return edit(form);
    }

    private long newest(String province, String series) {
        return calendar.schedule().history(province, series).stream()
                .mapToLong(ScheduleRow::id)
                .max()
                .orElse(0);
    }

    private static void fill(SentForm form, ScheduleRow row) {
        form.with("title", row.title())
                .with("kind", row.kind().name())
                .with("numbers", row.numbers().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .with("next", row.nextWorkingDay() ? "1" : "")
                .with("asked", row.asked() ? "1" : "")
                .with("basis", row.isDefault() ? "" : row.basis())
                .with("note", row.isDefault() ? "" : row.note());
        row.forms().forEach(code -> form.with("form" + code, "on"));
        fill(form, "due", row.due());
        fill(form, "forward", row.forward());
    }

    private static void fill(SentForm form, String what, DueRule rule) {
        form.with(what + "In", rule.kind() == DueRule.Kind.DAYS_AFTER ? "after" : rule.months())
                .with(what + "Day", rule.day());
    }

    /** The form as it was sent. */
    CalendarRulesPage.Edit edit(SentForm form) {
        String code = form.value("province");
        Unit province = where.province(code, calendar.today())
                .filter(one -> one.code().equals(code))
                .orElseThrow(() -> new UnitNotFound(code));
        List<ScheduleRow> before =
                form.has("series") ? calendar.schedule().history(code, form.value("series")) : List.of();
        return new CalendarRulesPage.Edit(
                code,
                province.fullName(),
                before.isEmpty() ? "" : before.getFirst().title(),
                Stream.of(Period.Kind.values())
                        .filter(kind -> kind != Period.Kind.ON_DEMAND)
                        .map(kind -> new Choice(kind.name(), words.kind(kind)))
                        .toList(),
                forms(before),
                counted(),
                form);
    }

    /** Those that hold today, and what the row names besides. */
    private List<Choice> forms(List<ScheduleRow> before) {
        List<Choice> choices = new ArrayList<>(forms.on(calendar.today()).stream()
                .map(one -> new Choice(
                        one.code(), one.code() + " " + one.definition().title()))
                .toList());
        before.stream()
                .limit(1)
                .flatMap(row -> row.forms().stream())
                .filter(code -> choices.stream().noneMatch(one -> one.value().equals(code)))
                .forEach(code -> choices.add(new Choice(code, code)));
        return choices;
    }

    private List<Choice> counted() {
        List<Choice> ways = new ArrayList<>(List.of(new Choice("0", texts.of("reporting.calendar.in.last-month"))));
        IntStream.rangeClosed(1, MONTHS_TO_CHOOSE)
                .mapToObj(months ->
                        new Choice(String.valueOf(months), texts.of("reporting.calendar.in.later-month", months)))
                .forEach(ways::add);
        ways.add(new Choice("after", texts.of("reporting.calendar.in.days-after")));
        return ways;
    }
}
