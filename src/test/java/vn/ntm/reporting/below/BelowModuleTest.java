package vn.ntm.reporting.below;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.organization.Unit;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.People;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.Opening;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.ReportWay;
import vn.ntm.reporting.Reporters;
import vn.ntm.reporting.ReportingDay;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.calendar.DueRule;
import vn.ntm.reporting.calendar.NewRow;
import vn.ntm.reporting.calendar.ReportCalendar;
import vn.ntm.reporting.calendar.ScheduleDesk;
import vn.ntm.reporting.form.Forms;
import vn.ntm.shared.Reminder;

/** Three communes of a province report, one of them late, the others not at all. */
@ModuleTest
@Import(ReportingDay.Bring.class)
class BelowModuleTest {
    private static final Period MARCH = new Period(2024, Period.Kind.MONTH, 3);
    private static final LocalDate DUE = LocalDate.of(2024, 3, 18);

    @Autowired
    private ReceivedReports received;

    @Autowired
    private NudgeReminders reminders;

    @Autowired
    private Below below;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ReportWay way;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportingDay day;

    @Autowired
    private TransactionTemplate transaction;

    private Reporters reporters;
    private Actor province;
    private List<Unit> communes = List.of();

    @BeforeEach
    void threeReport(
            @Autowired People people,
            @Autowired ActingPositions acting,
            @Autowired Forms forms,
            @Autowired ReportCalendar calendar,
            @Autowired ScheduleDesk schedule) {
        day.setTo(LocalDate.of(2024, 3, 15));
        reporters = new Reporters(people, acting, forms, desk, way, reports);
        reporters.publish(Reporters.COMMUNE_FORM);
        reporters.publish(Reporters.PROVINCE_FORM);
        province = reporters.admit(Role.PROVINCE_COORDINATOR, Reporters.PROVINCE);
        communes = Acting.as(
                province,
                () -> below.communes(
                        below.superior(Reporters.PROVINCE, LocalDate.of(2024, 3, 15))
                                .orElseThrow(),
                        LocalDate.of(2024, 3, 15)));
        if (calendar.schedule().history("19", "below").isEmpty()) {
            Acting.run(province, () -> schedule.enter(monthly()));
            send(0, 100, 90, 100, CellValue.Conclusion.YES);
            send(1, 50, 10, 50, CellValue.Conclusion.NO);
            day.setTo(DUE.plusDays(2));
            send(2, 7, 7, 7, CellValue.Conclusion.YES);
        }
        day.setTo(DUE.plusDays(4));
    }

    private static NewRow monthly() {
        DueRule rule = DueRule.dayOfMonth(0, 18);
        LocalDate from = LocalDate.of(2024, 1, 1);
        return new NewRow(
                "19",
                "below",
                "Thử",
                Period.Kind.MONTH,
                List.of(3),
                List.of("T1", "T2"),
                rule,
                rule,
                false,
                true,
                from,
                null,
                "",
                "",
                0);
    }

    private Report send(int commune, long houses, long part, long whole, CellValue.Conclusion met) {
        String unit = communes.get(commune).code();
        return reporters.send(
                unit, new Opening(unit, "T1", MARCH, "", DUE, null), Reporters.cells(houses, part, whole, met));
    }

    private FilledForm provinceForm() {
        return Acting.as(province, () -> {
            Report report = desk.open(new Opening(Reporters.PROVINCE, "T2", MARCH, "", null, null));
            return reports.show(report.id()).content();
        });
    }

    private static Filled cell(FilledForm form, String row, String column) {
        return form.cell(new CellAt(row, column)).orElseThrow();
    }

    @Test
    void theProvinceAddsUpNumeratorsAndDenominatorsAndSaysHowManyOfHowMany() {
        FilledForm form = provinceForm();

        assertThat(cell(form, "sums.every", "houses").value()).isEqualTo(CellValue.Amount.of(157));
        assertThat(cell(form, "sums.every", "water").value())
                .isEqualTo(new CellValue.Share(BigDecimal.valueOf(107), BigDecimal.valueOf(157)));
        assertThat(cell(form, "sums.every", "met").value()).isEqualTo(CellValue.Amount.of(2));
        Origin origin =
                Objects.requireNonNull(cell(form, "sums.every", "houses").origin());
        assertThat(origin.units()).isEqualTo(new Origin.Coverage(3, communes.size()));
        assertThat(origin.asOf()).isEqualTo(DUE.plusDays(2));
        assertThat(origin.approved()).isFalse();
        assertThat(origin.path()).startsWith("/reports/received?form=T1&period=2024-M3&cell=all.one");
        assertThat(origin.note()).contains(communes.get(3).fullName(), "đơn vị khác");
    }

    @Test
    void whatCameLateCanBeLeftOut() {
        FilledForm form = provinceForm();

        assertThat(cell(form, "sums.punctual", "houses").value()).isEqualTo(CellValue.Amount.of(150));
        assertThat(cell(form, "sums.punctual", "water").value())
                .isEqualTo(new CellValue.Share(BigDecimal.valueOf(100), BigDecimal.valueOf(150)));
        Origin origin =
                Objects.requireNonNull(cell(form, "sums.punctual", "houses").origin());
        assertThat(origin.units()).isEqualTo(new Origin.Coverage(2, communes.size()));
        assertThat(origin.note()).contains(communes.get(2).fullName());
    }

    @Test
    void everyCommuneHasItsRowAndWhoHasNotReportedIsUnknownNeverZero() {
        FilledForm form = provinceForm();
        List<FilledRow> rows = form.rows().stream()
                .filter(row -> row.section().equals("units") && row.kind() == FilledRow.Kind.LINE)
                .toList();

        assertThat(rows).hasSize(communes.size());
        assertThat(rows.getFirst().cell("houses").value()).isEqualTo(CellValue.Amount.of(100));
        assertThat(rows.getFirst().cell("water").value())
                .isEqualTo(new CellValue.Share(BigDecimal.valueOf(90), BigDecimal.valueOf(100)));
        assertThat(rows.getLast().cell("houses").value()).isEqualTo(CellValue.unknown(CellValue.Why.NOBODY_REPORTED));
        assertThat(cell(form, "total", "houses").value()).isEqualTo(CellValue.Amount.of(157));
        assertThat(Objects.requireNonNull(cell(form, "total", "houses").origin())
                        .units())
                .isEqualTo(new Origin.Coverage(3, communes.size()));
    }

    @Test
    void theBoardCountsWhoSentWhoIsLateAndHowMuchTheySaid() {
        LocalDate today = DUE.plusDays(4);
        Received board = Acting.as(province, () -> received.board("T1", MARCH));

        assertThat(board.due()).isEqualTo(DUE);
        assertThat(board.sent()).isEqualTo(3);
        assertThat(board.missing()).hasSize(communes.size() - 3);
        assertThat(board.reports())
                .filteredOn(UnitReport::wasLate)
                .extracting(UnitReport::unit)
                .containsExactly(communes.get(2));
        assertThat(board.reports())
                .filteredOn(report -> report.isOverdue(today))
                .hasSize(communes.size() - 3);
        SentContent content = Objects.requireNonNull(board.reports().getFirst().content());
        assertThat(content.known()).isEqualTo(3);
        assertThat(content.meant()).isEqualTo(3);
        assertThat(board.reports().getFirst().state()).isEqualTo(ReportState.SUBMITTED);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.run(
                        reporters.admit(Role.COMMUNE_LEADER, Reporters.HERE), () -> received.board("T1", MARCH)));
        Actor other = reporters.admit(Role.PROVINCE_COORDINATOR, "40");
        assertThat(Acting.as(other, () -> received.board("T1", MARCH)).sent()).isZero();
    }

    @Test
    void whoIsLateIsRemindedOnceADayAndHearsOfIt() {
        String late = communes.getLast().code();
        Actor officer = reporters.admit(Role.COMMUNE_NTM_OFFICER, late);
        int first = Acting.as(province, () -> received.remind("T1", MARCH));

        assertThat(first).isEqualTo(communes.size() - 3);
        assertThat(Acting.as(province, () -> received.remind("T1", MARCH))).isZero();
        assertThat(told(officer)).hasSize(1);
        day.setTo(DUE.plusDays(5));
        assertThat(Acting.as(province, () -> received.remind("T1", MARCH))).isEqualTo(first);
        assertThat(told(officer))
                .extracting(Reminder::happening)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private List<Reminder> told(Actor officer) {
        return transaction.execute(all -> reminders.since(Instant.EPOCH)).stream()
                .filter(one -> Optional.of(one.position()).equals(officer.position()))
                .toList();
    }

    @Test
    void reportsOnOneCriteriaSetAreNotCountedForAnother() {
        reporters.publish(Reporters.COMMUNE_FORM.replace("code: T1", "code: T3\nneedsSet: true"));
        String unit = communes.getFirst().code();
        Period january = new Period(2024, Period.Kind.MONTH, 1);
        for (String set : List.of("ntm-2021-2025", "ntm-nang-cao-2021-2025")) {
            reporters.send(
                    unit,
                    new Opening(unit, "T3", january, set, null, null),
                    Reporters.cells(set.length(), 1, 2, CellValue.Conclusion.NO));
        }

        assertThat(houses(january, "ntm-2021-2025")).isEqualTo(CellValue.Amount.of(13));
        assertThat(houses(january, "ntm-nang-cao-2021-2025")).isEqualTo(CellValue.Amount.of(22));
        assertThat(houses(january, "ntm-kieu-mau-2021-2025"))
                .isEqualTo(CellValue.unknown(CellValue.Why.NOBODY_REPORTED));
    }

    private CellValue houses(Period period, String set) {
        Below.Look look = new Below.Look("T3", period, set, day.instant());
        return Acting.as(
                province,
                () -> below.of(below.superior(Reporters.PROVINCE, DUE).orElseThrow(), DUE, look)
                        .getFirst()
                        .cell(new CellAt("all.one", "houses"), false)
                        .value());
    }

    @Test
    void aFormOfAllCommunesIsFilledInWellUnderASecond() {
        provinceForm();
        long start = System.nanoTime();
        provinceForm();
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_000);
    }
}
