package vn.ntm.reporting.web.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.organization.Unit;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.calendar.DueLine;
import vn.ntm.reporting.calendar.ReportCalendar;
import vn.ntm.reporting.web.ReportBadge;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of what is due. */
@Component
class CalendarPages {
    private final ReportCalendar calendar;
    private final CalendarWhere where;
    private final CalendarWords words;
    private final Access access;
    private final Texts texts;

    CalendarPages(ReportCalendar calendar, CalendarWhere where, CalendarWords words, Access access, Texts texts) {
        this.calendar = calendar;
        this.where = where;
        this.words = words;
        this.access = access;
        this.texts = texts;
    }

    /** @param year 0 for this year, or the last one the unit was there */
    CalendarPage page(String asked, int year, boolean open) {
        LocalDate today = calendar.today();
        return where.find(asked, today)
                .map(unit -> of(unit, year == 0 ? unit.nearest(today).getYear() : year, open))
                .orElseGet(() -> new CalendarPage(
                        "",
                        "",
                        year == 0 ? today.getYear() : year,
                        open,
                        List.of(),
                        new CalendarPage.Counts(0, 0, 0),
                        List.of(),
                        ways("")));
    }

    private CalendarPage of(Unit unit, int year, boolean open) {
        LocalDate today = calendar.today();
        List<DueLine> lines = calendar.ofYear(unit, year);
        boolean mayBegin = access.mayChange(Act.PREPARE_REPORTS, unit.code())
                && unit.code().equals(access.actor().unitCode());
        LocalDate end = LocalDate.of(year, 12, 31);
        return new CalendarPage(
                unit.code(),
                unit.fullName(),
                year,
                open,
                lines.stream()
                        .filter(line -> !open || !line.state().isSent())
                        .map(line -> row(line, today, mayBegin))
                        .toList(),
                new CalendarPage.Counts(
                        lines.size(),
                        lines.stream().filter(line -> line.state().isSent()).count(),
                        lines.stream().filter(line -> line.isOverdue(today)).count()),
                calendar.schedule().inForce(calendar.provinceOf(unit, end), end).stream()
                        .map(words::rule)
                        .toList(),
                ways(calendar.provinceOf(unit, end)));
    }

    private CalendarPage.Ways ways(String province) {
        return new CalendarPage.Ways(
                "/reports/calendar/rules" + (province.isEmpty() ? "" : "?province=" + province),
                access.may(Act.RECEIVE_REPORTS) ? "/reports/received" : null);
    }

    private CalendarPage.Row row(DueLine line, LocalDate today, boolean mayBegin) {
        return new CalendarPage.Row(
                line.due().formCode() + "-" + line.due().period(),
                line.due().formCode(),
                line.formTitle(),
                PeriodWords.of(line.due().period(), texts),
                line.due().period().toString(),
                Vietnamese.date(line.due().day()),
                note(line, today),
                line.isOverdue(today),
                ReportBadge.of(line.state(), texts),
                line.report() == null ? null : "/reports/" + line.report(),
                mayBegin && line.state() == ReportState.SCHEDULED);
    }

    private String note(DueLine line, LocalDate today) {
        long left = today.until(line.due().day(), ChronoUnit.DAYS);
        if (line.isOverdue(today)) {
            return texts.of("reporting.calendar.over", Vietnamese.number(-left));
        }
        if (line.state().isSent()) {
            return line.wasLate()
                    ? texts.of("reporting.calendar.sent-late", Vietnamese.date(line.sentOn()))
                    : texts.of("reporting.calendar.sent", Vietnamese.date(line.sentOn()));
        }
        return left == 0 ? texts.of("reporting.calendar.today") : texts.of("reporting.calendar.left", left);
    }
}
