package vn.ntm.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.People;
import vn.ntm.people.WorkItem;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.ReportWay;
import vn.ntm.reporting.Reporters;
import vn.ntm.reporting.ReportingDay;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.form.Forms;
import vn.ntm.shared.Reminder;

@ModuleTest
@Import(ReportingDay.Bring.class)
class CalendarModuleTest {
    private static final String HERE = Reporters.HERE;
    private static final Period MARCH = new Period(2024, Period.Kind.MONTH, 3);

    @Autowired
    private ReportCalendar calendar;

    @Autowired
    private CalendarDesk begin;

    @Autowired
    private ScheduleDesk schedule;

    @Autowired
    private CalendarWork work;

    @Autowired
    private CalendarReminders reminders;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ReportWay way;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Reporters reporters;
    private Unit here;

    @BeforeEach
    void people(
            @Autowired People people,
            @Autowired ActingPositions acting,
            @Autowired Forms forms,
            @Autowired Reports reports,
            @Autowired ReportingDay day,
            @Autowired Units units) {
        day.setTo(TestWorld.TODAY);
        reporters = new Reporters(people, acting, forms, desk, way, reports);
        reporters.publish(Reporters.COMMUNE_FORM);
        here = units.withCode(UnitLevel.COMMUNE, HERE, TestWorld.TODAY).orElseThrow();
    }

    private static NewRow monthly(String province, String form, int day, LocalDate from, long seen) {
        return new NewRow(
                province,
                "thu-" + form.toLowerCase(Locale.ROOT) + "-" + province,
                "Báo cáo thử",
                Period.Kind.MONTH,
                List.of(),
                List.of(form),
                DueRule.dayOfMonth(0, day),
                DueRule.dayOfMonth(0, day),
                false,
                true,
                from,
                null,
                "12/HD-VPĐP",
                "",
                seen);
    }

    private Optional<DueLine> line(Actor actor, String form, Period period) {
        return Acting.as(actor, () -> calendar.ofYear(here, period.year())).stream()
                .filter(line -> line.due().formCode().equals(form)
                        && line.due().period().equals(period))
                .findFirst();
    }

    @Test
    void whatIsDueIsBegunFromTheCalendarWithItsDay() {
        Actor officer = reporters.admit(Role.COMMUNE_NTM_OFFICER, HERE);
        Actor province = reporters.admit(Role.PROVINCE_COORDINATOR, Reporters.PROVINCE);
        Acting.run(
                province, () -> schedule.enter(monthly("19", "T1", 18, LocalDate.of(2024, 1, 1), newest("thu-t1-19"))));

        DueLine before =
                line(officer, "T1", new Period(2024, Period.Kind.MONTH, 2)).orElseThrow();
        assertThat(before.state()).isEqualTo(ReportState.SCHEDULED);
        assertThat(before.isOverdue(TestWorld.TODAY)).isTrue();
        assertThat(line(officer, "T1", MARCH).orElseThrow().isOverdue(TestWorld.TODAY))
                .isFalse();
        assertThat(workOf(officer)).anySatisfy(item -> {
            assertThat(item.title()).contains("T1", "tháng 2/2024");
            assertThat(item.isOverdue(TestWorld.TODAY)).isTrue();
        });

        Report report = Acting.as(officer, () -> begin.begin("T1", Optional.of(MARCH)));
        assertThat(report.due()).isEqualTo(LocalDate.of(2024, 3, 18));
        assertThat(line(officer, "T1", MARCH).orElseThrow().report()).isEqualTo(report.id());
        assertThatExceptionOfType(NothingDue.class)
                .isThrownBy(() -> Acting.run(officer, () -> begin.begin("T1", Optional.of(Period.ofYear(2024)))));
    }

    private List<WorkItem> workOf(Actor actor) {
        return Acting.as(actor, () -> transaction.execute(all -> work.workOf(actor, TestWorld.TODAY)));
    }

    private long newest(String series) {
        return calendar.schedule().history("19", series).stream()
                .mapToLong(ScheduleRow::id)
                .max()
                .orElse(0);
    }

    @Test
    void aProvinceWritesItsOwnCalendarAndNobodyElses() {
        Actor province = reporters.admit(Role.PROVINCE_COORDINATOR, Reporters.PROVINCE);
        Actor officer = reporters.admit(Role.COMMUNE_NTM_OFFICER, HERE);
        NewRow row = monthly("19", "B10", 25, LocalDate.of(2024, 4, 1), 0);

        Acting.run(province, () -> schedule.enter(row));
        assertThat(line(officer, "B10", MARCH)).isEmpty();
        assertThat(line(officer, "B10", new Period(2024, Period.Kind.MONTH, 4))
                        .orElseThrow()
                        .due()
                        .day())
                .isEqualTo(LocalDate.of(2024, 4, 25));
        assertThatExceptionOfType(ScheduleOvertaken.class)
                .isThrownBy(() -> Acting.run(province, () -> schedule.enter(row)));
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.run(
                        province, () -> schedule.enter(monthly("40", "B10", 25, LocalDate.of(2024, 4, 1), 0))));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> Acting.run(officer, () -> schedule.enter(row)));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> Acting.run(
                        province,
                        () -> schedule.enter(new NewRow(
                                "19",
                                "",
                                " ",
                                Period.Kind.HALF,
                                List.of(3),
                                List.of(),
                                DueRule.daysAfter(5),
                                DueRule.daysAfter(9),
                                true,
                                true,
                                TestWorld.TODAY,
                                TestWorld.TODAY.minusDays(1),
                                "",
                                "",
                                0))))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(4));
    }

    @Test
    void theDatabaseItselfTakesNoRowForAnotherProvince() {
        Actor province = reporters.admit(Role.PROVINCE_COORDINATOR, Reporters.PROVINCE);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Acting.run(
                        province,
                        () -> transaction.executeWithoutResult(
                                all -> jdbc.sql("""
                        insert into report_schedule (unit_code, series, programme, title, kind, numbers, forms, due_kind, due_months, due_day,
                            forward_kind, forward_months, forward_day, next_working_day, asked, valid_from, basis, note, at, by_name)
                        values ('40', 'x', 'x', 'x', 'YEAR', '{}', '{B01}', 'DAYS_AFTER', 0, 1, 'DAYS_AFTER', 0, 1, false, true, current_date, '', '',
                            now(), 'x')
                        """).update())));
    }

    @Test
    void whoeverIsNextHearsOfIt() {
        Actor officer = reporters.admit(Role.COMMUNE_NTM_OFFICER, HERE);
        Actor leader = reporters.admit(Role.COMMUNE_LEADER, HERE);
        Actor province = reporters.admit(Role.PROVINCE_COORDINATOR, Reporters.PROVINCE);
        Acting.run(
                province, () -> schedule.enter(monthly("19", "T1", 18, LocalDate.of(2024, 1, 1), newest("thu-t1-19"))));
        Period january = new Period(2024, Period.Kind.MONTH, 1);
        assertThat(due(officer, january)).hasSize(1);

        Report report = Acting.as(officer, () -> begin.begin("T1", Optional.of(january)));
        Acting.run(officer, () -> desk.handIn(report.id(), report.revision()));
        assertThat(told(leader, report)).containsExactly(Reminder.Kind.WAITING);
        assertThat(workOf(leader)).anySatisfy(item -> assertThat(item.path()).isEqualTo("/reports/" + report.id()));

        Acting.run(leader, () -> way.giveBack(report.id(), report.revision() + 1, "Thiếu số liệu", Map.of()));
        assertThat(told(officer, report)).containsExactly(Reminder.Kind.RETURNED);
        assertThat(workOf(officer))
                .filteredOn(item -> item.section() == WorkItem.Section.RETURNED)
                .extracting(WorkItem::note)
                .contains("Thiếu số liệu");
    }

    private List<Reminder> due(Actor actor, Period period) {
        UUID position = actor.position().orElseThrow();
        return transaction
                .execute(all -> reminders.dueBetween(LocalDate.of(2024, 1, 18), LocalDate.of(2024, 1, 18)))
                .stream()
                .filter(one -> one.position().equals(position))
                .filter(one -> one.about().id().equals(HERE + " T1 " + period))
                .toList();
    }

    private List<Reminder.Kind> told(Actor actor, Report report) {
        UUID position = actor.position().orElseThrow();
        return transaction.execute(all -> reminders.since(Instant.EPOCH)).stream()
                .filter(one -> one.position().equals(position))
                .filter(one -> one.about().id().equals(report.id().toString()))
                .map(Reminder::kind)
                .toList();
    }
}
