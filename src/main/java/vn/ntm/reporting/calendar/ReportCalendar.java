package vn.ntm.reporting.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.PublishedForm;
import vn.ntm.shared.Vietnamese;

/** What is due for a unit and how far it is. */
@Service
@Transactional(readOnly = true)
public class ReportCalendar {
    private final ScheduleStore rows;
    private final CalendarStore reports;
    private final Forms forms;
    private final Units units;
    private final Access access;
    private final Clock clock;

    ReportCalendar(ScheduleStore rows, CalendarStore reports, Forms forms, Units units, Access access, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.forms = forms;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** The default and what provinces laid down. */
    public Schedule schedule() {
        access.require(Act.SEE_REPORTS);
        return new Schedule(Stream.concat(BundledSchedule.rows().stream(), rows.all().stream())
                .toList());
    }

    /** Code of the province the unit lay in on that day; its own where it is one. */
    public String provinceOf(Unit unit, LocalDate day) {
        return unit.level() == UnitLevel.PROVINCE
                ? unit.code()
                : units.lineage(unit, unit.nearest(day)).getLast().code();
    }

    /** Everything due for periods of the year that the unit saw the end of, first to last, as far as there are forms for it. */
    public List<DueLine> ofYear(Unit unit, int year) {
        access.requireToRead(Act.SEE_REPORTS, unit.code());
        return new Run(schedule()).lines(unit, year).toList();
    }

    /** What is due between the two days, both included, for periods of this year and the one before. */
    List<DueLine> between(Unit unit, LocalDate first, LocalDate last) {
        return new Run(schedule()).between(unit, first, last);
    }

    /** For many units in a row. */
    Run run() {
        return new Run(schedule());
    }

    /** Whether the calendar asks the unit for it, and by when. */
    public Optional<Due> find(Unit unit, String form, Period period) {
        access.requireToRead(Act.SEE_REPORTS, unit.code());
        return due(unit.level(), provinceOf(unit, period.lastDay()), form, period);
    }

    /** By when units of that level in the province send the form; nothing where the calendar does not ask for it. */
    public Optional<Due> due(UnitLevel level, String province, String form, Period period) {
        return schedule().of(province, period, level == UnitLevel.PROVINCE).stream()
                .filter(due -> due.formCode().equals(form))
                .min(Comparator.comparing(Due::day));
    }

    /** One look at the calendar: what was read of it is used for every unit and period. */
    final class Run {
        private final Schedule schedule;
        private final Map<LocalDate, Map<String, PublishedForm>> forms = new HashMap<>();
        private final Map<String, List<Due>> due = new HashMap<>();

        private Run(Schedule schedule) {
            this.schedule = schedule;
        }

        List<DueLine> between(Unit unit, LocalDate first, LocalDate last) {
            return Stream.of(first.getYear() - 1, first.getYear(), last.getYear())
                    .distinct()
                    .flatMap(year -> due(unit, year))
                    .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), all -> lines(unit, all)));
        }

        private Stream<DueLine> lines(Unit unit, int year) {
            return lines(unit, due(unit, year).toList()).stream();
        }

        private Stream<Due> due(Unit unit, int year) {
            boolean province = unit.level() == UnitLevel.PROVINCE;
            String within = provinceOf(unit, LocalDate.of(year, 12, 31));
            return due
                    .computeIfAbsent(within + " " + year + province, key -> schedule.ofYear(within, year, province))
                    .stream()
                    .filter(one -> units.withCode(
                                    unit.level(), unit.code(), one.period().lastDay())
                            .isPresent());
        }

        private List<DueLine> lines(Unit unit, List<Due> all) {
            List<Due> written = all.stream()
                    .filter(one -> form(unit.level(), one).isPresent())
                    .toList();
            if (written.isEmpty()) {
                return List.of();
            }
            Map<String, CalendarStore.Counting> begun = reports
                    .ofUnit(
                            unit.code(),
                            written.stream()
                                    .mapToInt(one -> one.period().year())
                                    .min()
                                    .orElseThrow(),
                            written.stream()
                                    .mapToInt(one -> one.period().year())
                                    .max()
                                    .orElseThrow())
                    .stream()
                    .collect(Collectors.toMap(one -> one.formCode() + " " + one.period(), Function.identity()));
            return written.stream()
                    .map(one -> line(unit, one, Optional.ofNullable(begun.get(one.formCode() + " " + one.period()))))
                    .toList();
        }

        private DueLine line(Unit unit, Due one, Optional<CalendarStore.Counting> report) {
            return new DueLine(
                    one,
                    form(unit.level(), one)
                            .map(form -> form.definition().title())
                            .orElse(one.formCode()),
                    report.map(CalendarStore.Counting::state).orElse(ReportState.SCHEDULED),
                    report.map(CalendarStore.Counting::id).orElse(null),
                    report.map(CalendarStore.Counting::firstSent).orElse(null));
        }

        private Optional<PublishedForm> form(UnitLevel level, Due one) {
            FormDefinition.Level wanted =
                    level == UnitLevel.PROVINCE ? FormDefinition.Level.PROVINCE : FormDefinition.Level.COMMUNE;
            return Optional.ofNullable(forms.computeIfAbsent(one.period().lastDay(), this::on)
                            .get(one.formCode()))
                    .filter(form -> form.definition().level() == wanted);
        }

        private Map<String, PublishedForm> on(LocalDate day) {
            return ReportCalendar.this.forms.on(day).stream()
                    .collect(Collectors.toMap(PublishedForm::code, Function.identity()));
        }
    }
}
