package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.SamePerson;
import vn.ntm.access.Scope;
import vn.ntm.people.FieldsRefused;
import vn.ntm.reporting.CellValue.Amount;

@ModuleTest
class ReportsModuleTest {
    private static final String COMMUNE = "05539";
    private static final String PROVINCE = "19";
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final AtomicInteger YEARS = new AtomicInteger(2040);
    private static final Actor OFFICER = actor(Role.COMMUNE_NTM_OFFICER, COMMUNE, Set.of(COMMUNE));
    private static final Actor LEADER = actor(Role.COMMUNE_LEADER, COMMUNE, Set.of(COMMUNE));
    private static final Actor COORDINATOR = actor(Role.PROVINCE_COORDINATOR, PROVINCE, Set.of(PROVINCE, COMMUNE));

    @Autowired
    private Reports reports;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ReportWay way;

    private Period period = Period.ofYear(2041);

    private static Actor actor(Role role, String unit, Set<String> reach) {
        UUID person = UUID.randomUUID();
        return new Actor(person, role.name(), UUID.randomUUID(), role, role.name(), unit, Scope.of(reach), null);
    }

    @BeforeEach
    void aYearOfItsOwn() {
        period = Period.ofYear(YEARS.incrementAndGet());
    }

    private Report open(String form) {
        return Acting.as(
                OFFICER, () -> desk.open(new Opening(COMMUNE, form, period, SET, LocalDate.of(2041, 12, 10), null)));
    }

    private static CellAt cell(String criterion, String column) {
        return new CellAt("open." + criterion, column);
    }

    @Test
    void everyCriterionHasItsRowsFromTheStartAndNothingKnownIsNeitherZeroNorNo() {
        Shown shown = Acting.as(OFFICER, () -> reports.show(open("B01").id()));

        assertThat(shown.content().rows().stream()
                        .map(row -> row.cell("criterion").value())
                        .filter(CellValue.Words.class::isInstance)
                        .distinct())
                .hasSize(19);
        assertThat(shown.content().rows().stream().map(row -> row.cell("result").value()))
                .noneMatch(CellValue::isKnown);
    }

    @Test
    void openingTwiceIsOneReport() {
        assertThat(open("B11").id()).isEqualTo(open("B11").id());
    }

    @Test
    void aSetThatIsNotThereBeginsNothing() {
        Opening opening = new Opening(COMMUNE, "B11", period, "no-such-set", null, null);

        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> Acting.run(OFFICER, () -> desk.open(opening)));
    }

    @Test
    void fromDraftToLockedAndCorrected() {
        Report report = open("B11");
        CellAt money = cell("6", "money");
        Acting.run(
                OFFICER,
                () -> desk.enter(
                        report.id(), report.revision(), Map.of(money, Optional.of(Amount.of(120))), "Dự toán", null));
        Report handed = Acting.as(OFFICER, () -> desk.handIn(report.id(), 2));
        assertThat(handed.state()).isEqualTo(ReportState.FOR_SIGNATURE);

        Report sent = Acting.as(LEADER, () -> {
            Shown seen = reports.show(report.id());
            return way.send(report.id(), seen.report().revision(), way.fingerprint(seen.content()));
        });
        assertThat(sent.state()).isEqualTo(ReportState.SUBMITTED);

        Report returned = Acting.as(
                COORDINATOR,
                () -> way.giveBackToUnit(
                        report.id(), sent.revision(), "Kinh phí chưa hợp lý", Map.of(money, "Tính lại theo định mức")));
        assertThat(returned.state()).isEqualTo(ReportState.RETURNED);
        assertThat(Acting.as(OFFICER, () -> reports.remarks(returned)))
                .extracting(Remark::at)
                .containsExactly(money);

        Acting.run(
                OFFICER,
                () -> desk.enter(
                        report.id(), returned.revision(), Map.of(money, Optional.of(Amount.of(90))), "", null));
        Acting.run(
                OFFICER, () -> desk.handIn(report.id(), reports.get(report.id()).revision()));
        Acting.run(LEADER, () -> {
            Shown seen = reports.show(report.id());
            way.send(report.id(), seen.report().revision(), way.fingerprint(seen.content()));
        });
        Acting.run(
                COORDINATOR,
                () -> way.accept(report.id(), reports.get(report.id()).revision()));
        Report locked = Acting.as(
                COORDINATOR,
                () -> way.lock(report.id(), reports.get(report.id()).revision()));

        assertThat(locked.state()).isEqualTo(ReportState.LOCKED);
        Shown frozen = Acting.as(OFFICER, () -> reports.show(report.id()));
        assertThat(frozen.intact()).isTrue();
        assertThat(frozen.content().cell(money).orElseThrow().value()).isEqualTo(Amount.of(90));

        Report second = Acting.as(OFFICER, () -> desk.correct(report.id(), "Sai số tiền"));
        assertThat(second.version()).isEqualTo(2);
        Acting.run(
                OFFICER,
                () -> desk.enter(second.id(), second.revision(), Map.of(money, Optional.of(Amount.of(95))), "", null));
        assertThat(ReportDifference.between(
                        frozen.content(),
                        Acting.as(OFFICER, () -> reports.show(second.id())).content()))
                .extracting(ReportDifference::at)
                .containsExactlyInAnyOrder(money, new CellAt("total", "money"));
        assertThat(Acting.as(OFFICER, () -> reports.show(report.id())).content())
                .isEqualTo(frozen.content());
    }

    @Test
    void whoPreparedItDoesNotSignIt() {
        Report report = open("B11");
        Actor both = new Actor(
                OFFICER.personId(),
                "Người kiêm nhiệm",
                UUID.randomUUID(),
                Role.COMMUNE_LEADER,
                "Chủ tịch",
                COMMUNE,
                Scope.of(Set.of(COMMUNE)),
                null);
        Acting.run(OFFICER, () -> desk.handIn(report.id(), 1));

        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() -> Acting.run(
                        both,
                        () -> way.send(
                                report.id(),
                                2,
                                way.fingerprint(reports.show(report.id()).content()))));
    }

    @Test
    void nobodySignsWhatChangedSinceItWasSeen() {
        Report report = open("B11");
        Acting.run(OFFICER, () -> desk.handIn(report.id(), 1));

        assertThatExceptionOfType(ReportOvertaken.class)
                .isThrownBy(() -> Acting.run(LEADER, () -> way.send(report.id(), 2, "another fingerprint")));
        assertThat(Acting.as(OFFICER, () -> reports.get(report.id())).state()).isEqualTo(ReportState.FOR_SIGNATURE);
    }

    @Test
    void twoWhoWriteAtTheSameTimeDoNotOverwriteEachOther() {
        Report report = open("B11");
        CellAt at = new CellAt("open.6", "goal");
        Acting.run(
                OFFICER, () -> desk.enter(report.id(), 1, Map.of(at, Optional.of(CellValue.words("Một"))), "", null));

        assertThatExceptionOfType(ReportOvertaken.class)
                .isThrownBy(() -> Acting.run(
                        OFFICER,
                        () -> desk.enter(report.id(), 1, Map.of(at, Optional.of(CellValue.words("Hai"))), "", null)));
        assertThat(Acting.as(OFFICER, () -> reports.history(report, at))).hasSize(1);
    }

    @Test
    void takingBackLetsTheSourceSpeakAgain() {
        Report report = open("B11");
        CellAt at = new CellAt("open.6", "goal");
        Acting.run(
                OFFICER, () -> desk.enter(report.id(), 1, Map.of(at, Optional.of(CellValue.words("Một"))), "", null));
        Acting.run(OFFICER, () -> desk.enter(report.id(), 2, Map.of(at, Optional.empty()), "", null));

        assertThat(Acting.as(OFFICER, () -> reports.show(report.id()))
                        .content()
                        .cell(at)
                        .orElseThrow()
                        .value()
                        .isKnown())
                .isFalse();
    }

    @Test
    void thereIsNothingToWriteInARowThatIsNotThere() {
        Report report = open("B11");
        Map<CellAt, Optional<CellValue>> nowhere =
                Map.of(new CellAt("open.99", "goal"), Optional.of(CellValue.words("x")));

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> Acting.run(OFFICER, () -> desk.enter(report.id(), 1, nowhere, "", null)));
    }

    @Test
    void theSuperiorDoesNotWriteForTheCommuneNorTheCommuneForTheSuperior() {
        Report report = open("B11");

        assertThatExceptionOfType(NotYourReport.class)
                .isThrownBy(() -> Acting.run(COORDINATOR, () -> desk.handIn(report.id(), 1)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.run(OFFICER, () -> way.accept(report.id(), 1)));
    }

    @Test
    void anotherCommuneNeitherReadsNorOpensIt() {
        Report report = open("B11");
        Actor stranger = actor(Role.COMMUNE_NTM_OFFICER, "05542", Set.of("05542"));

        assertThatExceptionOfType(ReportNotFound.class)
                .isThrownBy(() -> Acting.run(stranger, () -> reports.get(report.id())));
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() ->
                        Acting.run(stranger, () -> desk.open(new Opening(COMMUNE, "B11", period, SET, null, null))));
    }

    @Test
    void aShareOfTheOpenCriteriaIsOnlyGivenWhereSomethingWasAssessed() {
        Shown shown = Acting.as(OFFICER, () -> reports.show(open("B11").id()));

        assertThat(shown.content()
                        .cell(new CellAt("open.6", "now"))
                        .orElseThrow()
                        .value())
                .isInstanceOfAny(CellValue.Unknown.class, CellValue.Share.class)
                .isNotEqualTo(new CellValue.Share(BigDecimal.ZERO, BigDecimal.valueOf(3)));
    }
}
