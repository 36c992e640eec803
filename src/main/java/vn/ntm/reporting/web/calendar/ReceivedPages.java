package vn.ntm.reporting.web.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellWords;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.below.Received;
import vn.ntm.reporting.below.ReceivedReports;
import vn.ntm.reporting.below.SentContent;
import vn.ntm.reporting.below.UnitReport;
import vn.ntm.reporting.calendar.Due;
import vn.ntm.reporting.calendar.ReportCalendar;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.web.ReportBadge;
import vn.ntm.shared.Choice;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of what a superior has received. */
@Component
class ReceivedPages {
    private static final int MOST_NAMES = 100;

    private final ReceivedReports received;
    private final ReportCalendar calendar;
    private final Texts texts;

    ReceivedPages(ReceivedReports received, ReportCalendar calendar, Texts texts) {
        this.received = received;
        this.calendar = calendar;
        this.texts = texts;
    }

    /** What is asked for; what is not said is what is due next or was due last. */
    record Asked(
            String form,
            Period period,
            String show,
            @Nullable CellAt cell) {}

    Asked asked(String form, String period, String show, String cell) {
        Optional<Due> nearest = form.isBlank() || period.isBlank() ? received.nearest() : Optional.empty();
        Period wanted = Period.read(period.strip())
                .or(() -> nearest.map(Due::period))
                .orElseGet(() -> Period.ofYear(calendar.today().getYear()));
        String code = form.isBlank()
                ? nearest.map(Due::formCode)
                        .or(() -> received.formsOf(wanted).stream()
                                .map(one -> one.code())
                                .findFirst())
                        .orElse("")
                : form.strip();
        return new Asked(code, wanted, show, CellAt.read(cell).orElse(null));
    }

    ReceivedPage page(Asked asked, @Nullable String said) {
        LocalDate today = calendar.today();
        Received board = received.board(asked.form(), asked.period());
        Map<String, Predicate<UnitReport>> shows = shows(today);
        Predicate<UnitReport> shown = shows.getOrDefault(asked.show(), report -> true);
        CellAt at = asked.cell();
        Optional<Column> column =
                Optional.ofNullable(at).flatMap(cell -> board.form().column(cell.column()));
        LocalDate due = board.due();
        return new ReceivedPage(
                board.superior().fullName(),
                asked.form(),
                board.form().title(),
                asked.period().toString(),
                PeriodWords.of(asked.period(), texts),
                Vietnamese.date(board.day()),
                due == null ? "" : Vietnamese.date(due),
                received.formsOf(asked.period()).stream()
                        .map(form -> new Choice(form.code(), form.code() + " " + form.title()))
                        .toList(),
                periods(asked.period()),
                years(asked),
                shows.entrySet().stream()
                        .map(show -> show(asked, show.getKey(), board, show.getValue()))
                        .toList(),
                new ReceivedPage.Counts(
                        board.sent(),
                        board.reports().size(),
                        board.reports().stream().filter(UnitReport::wasLate).count(),
                        board.reports().stream()
                                .filter(report -> report.isOverdue(today))
                                .count()),
                missing(board),
                board.reports().stream()
                        .filter(shown)
                        .map(report -> row(report, board, today, at, column.orElse(null)))
                        .toList(),
                board.toRemind(today).size(),
                said,
                column.map(Column::header).orElse(null));
    }

    private static Map<String, Predicate<UnitReport>> shows(LocalDate today) {
        Map<String, Predicate<UnitReport>> shows = new LinkedHashMap<>();
        shows.put("", report -> true);
        shows.put("missing", report -> !report.state().isSent());
        shows.put("late", report -> report.isOverdue(today) || report.wasLate());
        shows.put("returned", report -> report.state() == ReportState.RETURNED);
        shows.put("waiting", report -> report.state() == ReportState.SUBMITTED);
        shows.put("accepted", report -> report.state() == ReportState.ACCEPTED || report.state() == ReportState.LOCKED);
        return shows;
    }

    private ReceivedPage.Show show(Asked asked, String key, Received board, Predicate<UnitReport> some) {
        return new ReceivedPage.Show(
                path(asked.form(), asked.period()) + (key.isEmpty() ? "" : "&show=" + key),
                texts.of(
                        "reporting.received.show." + (key.isEmpty() ? "all" : key),
                        board.reports().stream().filter(some).count()),
                key.equals(asked.show()));
    }

    static String path(String form, Period period) {
        return "/reports/received?form=" + form + "&period=" + period;
    }

    private List<Choice> periods(Period period) {
        return Stream.of(Period.Kind.values())
                .filter(kind -> kind != Period.Kind.ON_DEMAND)
                .flatMap(kind -> Period.of(kind, period.year()))
                .map(one -> new Choice(one.toString(), PeriodWords.of(one, texts)))
                .toList();
    }

    private static ReceivedPage.Years years(Asked asked) {
        Period period = asked.period();
        return new ReceivedPage.Years(
                period.year(),
                path(asked.form(), new Period(Math.max(2000, period.year() - 1), period.kind(), period.number())),
                path(asked.form(), new Period(Math.min(2100, period.year() + 1), period.kind(), period.number())));
    }

    private String missing(Received board) {
        List<UnitReport> missing = board.missing();
        String names = missing.stream()
                .limit(MOST_NAMES)
                .map(report -> report.unit().fullName())
                .collect(Collectors.joining(", "));
        return missing.size() > MOST_NAMES
                ? texts.of("reporting.below.missing-more", names, missing.size() - MOST_NAMES)
                : names;
    }

    private ReceivedPage.Row row(
            UnitReport report, Received board, LocalDate today, @Nullable CellAt at, @Nullable Column column) {
        SentContent content = report.content();
        LocalDate reminded = board.reminded().get(report.unit().code());
        return new ReceivedPage.Row(
                report.unit().code(),
                report.unit().fullName(),
                report.report() == null ? null : "/reports/" + report.report(),
                ReportBadge.of(report.state(), texts),
                report.moved() == null ? "" : Vietnamese.date(report.moved()),
                late(report, today),
                content == null ? "" : content.known() + "/" + content.meant(),
                reminded == null ? "" : Vietnamese.date(reminded),
                at == null || column == null ? "" : cell(content, at, column));
    }

    private String late(UnitReport report, LocalDate today) {
        LocalDate due = report.due();
        if (due != null && report.isOverdue(today)) {
            return texts.of("reporting.calendar.over", Vietnamese.number(due.until(today, ChronoUnit.DAYS)));
        }
        return report.wasLate() ? texts.of("reporting.calendar.sent-late", Vietnamese.date(report.firstSent())) : "";
    }

    private String cell(@Nullable SentContent content, CellAt at, Column column) {
        CellValue value = content == null
                ? CellValue.unknown(CellValue.Why.NOBODY_REPORTED)
                : content.value(at).orElseGet(() -> CellValue.unknown(CellValue.Why.NO_MEANING));
        return content == null ? texts.of("reporting.received.not-sent") : CellWords.of(value, column, texts);
    }
}
