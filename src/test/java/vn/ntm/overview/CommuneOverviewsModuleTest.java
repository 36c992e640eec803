package vn.ntm.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.assessment.BusyCommune;
import vn.ntm.assessment.MadeUpFigures;
import vn.ntm.assessment.RunningClock;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Viewed;
import vn.ntm.assessment.country.Bands;
import vn.ntm.assessment.country.CommuneStanding;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;

/** What a superior sees of a commune among all others is what the page of the commune says, at any moment. */
@ModuleTest
@Import(RunningClock.Bring.class)
@TestPropertySource(properties = "ntm.test=overviews")
class CommuneOverviewsModuleTest {
    private static final String PROVINCE = "19";
    private static final String SET = BusyCommune.SET;
    private static final int YEAR = TestWorld.TODAY.getYear();
    private static final LocalDate AFTER_THE_MERGER = LocalDate.of(2026, 3, 2);

    @Autowired
    private CommuneOverviews overviews;

    @Autowired
    private CountryRollup rollup;

    @Autowired
    private Standings standings;

    @Autowired
    private Units units;

    @Autowired
    private RunningClock clock;

    @Autowired
    private BeanFactory beans;

    @BeforeEach
    void onItsDay() {
        clock.startsOn(TestWorld.TODAY);
    }

    private static View view(@Nullable LocalDate asOf, UnitsOf unitsOf) {
        return new View(PROVINCE, SET, YEAR, asOf, unitsOf);
    }

    private static Actor person(Role role, String unit, Set<String> reads) {
        return new Actor(
                UUID.randomUUID(), "Người thử", UUID.randomUUID(), role, "Vị trí", unit, Scope.of(reads), null);
    }

    private Actor coordinator(String province) {
        return person(
                Role.PROVINCE_COORDINATOR, province, units.codesWithin(UnitLevel.PROVINCE, province, clock.today()));
    }

    private static UnitRow row(Matrix matrix, String code) {
        return matrix.rows().stream()
                .filter(one -> one.unit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static CommuneStanding standing(Matrix matrix, String code) {
        return Objects.requireNonNull(row(matrix, code).standing());
    }

    private CommuneStanding alone(String code, Matrix matrix) {
        return CommuneStanding.of(standings.of(new Viewed(code, SET, YEAR, matrix.knownAt())));
    }

    @Test
    void everyRowIsWhatTheCommuneGetsAlone() {
        List<String> filled = units.communesWithin(UnitLevel.PROVINCE, PROVINCE, clock.today(), clock.today()).stream()
                .map(Unit::code)
                .filter(code -> code.hashCode() % 4 == 0)
                .limit(30)
                .toList();
        MadeUpFigures.of(beans, 19).fill(filled, SET, YEAR);

        Matrix matrix = Acting.as(coordinator(PROVINCE), () -> overviews.of(view(null, UnitsOf.THEN)));

        assertThat(matrix.rows()).hasSizeGreaterThan(100);
        for (UnitRow row : matrix.rows()) {
            assertThat(row.standing())
                    .as(row.unit().fullName())
                    .isEqualTo(alone(row.unit().code(), matrix));
        }
        assertThat(matrix.reported()).extracting(row -> row.unit().code()).containsAll(filled);
        assertThat(matrix.silent()).isNotEmpty().allMatch(row -> row.met() == 0);
        assertThat(matrix.reported().size() + matrix.silent().size())
                .isEqualTo(matrix.rows().size());
        assertThat(matrix.bands().bands().stream()
                        .mapToInt(Bands.Band::communes)
                        .sum())
                .isEqualTo(matrix.reported().size());
        for (int place = 0; place < matrix.criteria(); place++) {
            Matrix.CriterionSum sum = matrix.sum(place);
            assertThat(sum.met() + sum.notMet() + sum.undecided() + sum.notAssessed())
                    .isEqualTo(matrix.reported().size());
        }
        assertThat(overviews.of(view(null, UnitsOf.THEN)).rows()).isEqualTo(matrix.rows());
    }

    @Test
    void anEditShowsAtOnceAndTheDayBeforeStaysAsItWas() {
        BusyCommune commune = new BusyCommune(beans, "05563", YEAR);
        Actor coordinator = coordinator(PROVINCE);
        Matrix before = Acting.as(coordinator, () -> overviews.of(view(null, UnitsOf.THEN)));
        assertThat(row(before, commune.code()).isReported()).isFalse();

        clock.passes(Duration.ofDays(2));
        commune.enter(BusyCommune.INCOME, "99", TestWorld.TODAY);
        clock.passes(Duration.ofMillis(1));
        Matrix after = Acting.as(coordinator, () -> overviews.of(view(null, UnitsOf.THEN)));
        Matrix then = Acting.as(coordinator, () -> overviews.of(view(TestWorld.TODAY, UnitsOf.THEN)));

        assertThat(row(after, commune.code()).isReported()).isTrue();
        assertThat(standing(after, commune.code())).isEqualTo(alone(commune.code(), after));
        assertThat(standing(then, commune.code()))
                .isEqualTo(standing(before, commune.code()))
                .isEqualTo(alone(commune.code(), then));
        assertThat(then.lawDay()).isEqualTo(TestWorld.TODAY);

        clock.passes(Duration.ofSeconds(1));
        commune.prove(BusyCommune.INCOME, "Báo cáo thu nhập", null, TestWorld.TODAY);
        clock.passes(Duration.ofMillis(1));
        assertThat(standing(overviews.of(view(null, UnitsOf.THEN)), commune.code())
                        .met())
                .isEqualTo(1);
    }

    @Test
    void aMergedUnitHasNoResultOfBeforeAndShowsTheOldOnesBeneath() {
        String old = "05539";
        String merged = "05542";
        MadeUpFigures.of(beans, 5539).fill(List.of(old), SET, YEAR);
        clock.startsOn(AFTER_THE_MERGER);
        Actor coordinator = coordinator(PROVINCE);

        Matrix ofThen = Acting.as(coordinator, () -> overviews.of(view(null, UnitsOf.THEN)));
        Matrix ofNow = Acting.as(coordinator, () -> overviews.of(view(null, UnitsOf.NOW)));

        assertThat(ofThen.lawDay()).isEqualTo(LocalDate.of(YEAR, 12, 31));
        assertThat(standing(ofThen, old)).isEqualTo(alone(old, ofThen));
        assertThat(row(ofThen, old).former()).isEmpty();
        assertThat(ofNow.rows()).extracting(row -> row.unit().code()).doesNotContain(old);
        UnitRow row = row(ofNow, merged);
        assertThat(row.isTooYoung()).isTrue();
        assertThat(row.isReported()).isFalse();
        assertThat(ofNow.silent()).doesNotContain(row);
        assertThat(row.former())
                .filteredOn(one -> one.unit().code().equals(old))
                .extracting(UnitRow.Former::standing)
                .containsExactly(standing(ofThen, old));
    }

    @Test
    void inTheYearOfTheMergerTheNewUnitIsJudgedAndTheOldOnesStandBeneath() {
        clock.startsOn(AFTER_THE_MERGER);
        int year = 2025;
        MadeUpFigures.of(beans, 2025).fill(List.of("05539"), SET, year);
        Matrix ofNow = overviews.of(new View(PROVINCE, SET, year, null, UnitsOf.NOW));

        assertThat(ofNow.lawDay()).isEqualTo(LocalDate.of(year, 12, 31));
        UnitRow row = row(ofNow, "05542");
        assertThat(row.isTooYoung()).isFalse();
        assertThat(row.standing())
                .isEqualTo(CommuneStanding.of(standings.of(new Viewed("05542", SET, year, ofNow.knownAt()))));
        assertThat(row.former())
                .extracting(one -> one.unit().code())
                .contains("05539", "05542")
                .doesNotHaveDuplicates();
        assertThat(row.former())
                .filteredOn(one -> one.unit().code().equals("05539"))
                .allMatch(UnitRow.Former::isReported);
    }

    @Test
    void aUnitThatOnlyChangedItsParentKeepsItsResult() {
        clock.startsOn(AFTER_THE_MERGER);
        Matrix ofNow = overviews.of(view(null, UnitsOf.NOW));

        assertThat(ofNow.rows())
                .filteredOn(row -> !row.isTooYoung())
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(Objects.requireNonNull(row.judgedAs()).isValidOn(ofNow.lawDay()))
                                .isTrue());
    }

    @Test
    void sumsByProvinceAreThoseOfTheMatrix() {
        String neverMerged = "40";
        List<String> communes =
                units.communesWithin(UnitLevel.PROVINCE, neverMerged, clock.today(), clock.today()).stream()
                        .map(Unit::code)
                        .limit(3)
                        .toList();
        MadeUpFigures.of(beans, 3).fill(communes, SET, YEAR);
        Matrix matrix = overviews.of(new View(neverMerged, SET, YEAR, null, UnitsOf.THEN));

        CountryRollup.Sums sums = rollup.of(SET, YEAR, null);

        CountryRollup.Sum province = sums.provinces().stream()
                .filter(sum -> sum.province().equals(neverMerged))
                .findFirst()
                .orElseThrow();
        assertThat(province.reported()).isEqualTo(communes.size());
        assertThat(province)
                .isEqualTo(new CountryRollup.Sum(
                        neverMerged,
                        matrix.rows().size(),
                        matrix.reported().size(),
                        matrix.met(),
                        matrix.complete(),
                        matrix.bands()));
        assertThat(sums.provinces()).hasSize(63);
        assertThat(sums.all().units())
                .isEqualTo(sums.provinces().stream()
                        .mapToInt(CountryRollup.Sum::units)
                        .sum())
                .isGreaterThan(10_000);
        assertThat(Acting.as(coordinator(neverMerged), () -> rollup.of(SET, YEAR, null))
                        .all())
                .isEqualTo(new CountryRollup.Sum(
                        "",
                        province.units(),
                        province.reported(),
                        province.met(),
                        province.complete(),
                        province.bands()));
    }

    @Test
    void theCourseIsWhatWasKnownAtEachMoment() {
        clock.passes(Duration.ofDays(40));
        View now = view(null, UnitsOf.THEN);

        List<Matrix> months = overviews.onDays(now, List.of(TestWorld.TODAY, TestWorld.TODAY.plusDays(13)));
        List<Matrix> years = overviews.inYears(now, List.of(YEAR - 1, YEAR));

        assertThat(months).extracting(Matrix::lawDay).containsExactly(TestWorld.TODAY, TestWorld.TODAY.plusDays(13));
        assertThat(years).extracting(Matrix::lawDay).containsExactly(LocalDate.of(YEAR - 1, 12, 31), clock.today());
        assertThat(years.getLast().rows()).isEqualTo(overviews.of(now).rows());
    }

    @Test
    void otherProvincesAndOtherRolesAreRefused() {
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.as(coordinator("40"), () -> overviews.of(view(null, UnitsOf.THEN))));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.as(
                        person(Role.COMMUNE_LEADER, "05563", Set.of("05563")),
                        () -> overviews.of(view(null, UnitsOf.THEN))));
    }
}
