package vn.ntm.criteria.confirming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ntm.criteria.confirming.Readings.atLeast;
import static vn.ntm.criteria.confirming.Readings.level;
import static vn.ntm.criteria.confirming.Readings.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;

@ModuleTest
@Import(MovingClock.Bring.class)
class LevelConfirmationsModuleTest {
    private static final String NTM = "ntm-2021-2025";
    private static final String HAMLET = "xom-ntm-kieu-mau-thai-nguyen-2021-2025";
    private static final Place THAI_NGUYEN = new Place("trung-du-mien-nui-phia-bac", "19", null);
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    @Autowired
    private LevelConfirmations confirmations;

    @Autowired
    private CriteriaSets sets;

    @Autowired
    private MovingClock clock;

    @Test
    void aConfirmedLevelIsSureAndSaysWhoReadItWhere() {
        IndicatorRef income = new IndicatorRef(NTM, "10");
        Threshold before = basis(income, THAI_NGUYEN);
        assertThat(before.provenance().confidence()).isEqualTo(Confidence.RECALLED);
        Instant then = clock.instant();
        clock.passes(Duration.ofHours(1));

        as(
                Steward.OF_THE_COUNTRY,
                () -> confirmations.confirm(income, Set.of(LevelToken.of(before)), read("318/QĐ-TTg")));

        Threshold after = basis(income, THAI_NGUYEN);
        assertThat(after.level()).isEqualTo(before.level());
        assertThat(after.provenance().confidence()).isEqualTo(Confidence.SOURCED);
        assertThat(after.provenance().confirmed()).isNotNull().satisfies(confirmed -> {
            assertThat(confirmed.kind()).isEqualTo(Confirmed.Kind.CONFIRMED);
            assertThat(confirmed.by()).isEqualTo(Steward.OF_THE_COUNTRY.signature());
            assertThat(confirmed.at()).isEqualTo(clock.instant());
            assertThat(confirmed.text().article()).isEqualTo("Phụ lục I, mục 10");
        });
        assertThat(sets.requiredLevels(then)
                        .lookup(sets.asKnown(NTM, then).indicator("10").orElseThrow(), THAI_NGUYEN, END_OF_2024))
                .isEqualTo(new RequiredLevel.Known(before));
        assertThat(sets.revision(NTM, 1).indicator("10").orElseThrow().thresholds())
                .contains(before);
        assertThat(sets.asKnown(NTM, 1, clock.instant()))
                .isEqualTo(sets.current(NTM).orElseThrow());
    }

    @Test
    void aProvinceEntersItsOwnLevelsAndNobodyElses() {
        IndicatorRef roads = new IndicatorRef(NTM, "2.1");
        ReadLevel level = level(Threshold.Scope.PROVINCE, "19", atLeast("98.5", "%"));
        assertThat(lookup(roads, THAI_NGUYEN).mayDecide()).isFalse();

        as(Steward.OF_THAI_NGUYEN, () -> confirmations.enter(roads, level, read("2213/QĐ-UBND")));

        assertThat(basis(roads, THAI_NGUYEN).level()).isEqualTo(atLeast("98.5", "%"));
        assertThat(lookup(roads, new Place(null, "01", null)).mayDecide()).isFalse();
        assertRefused(ForeignUnit.class, Steward.OF_THAI_NGUYEN, "01");
        assertRefused(Forbidden.class, Steward.COMMUNE_OFFICER, "19");
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> as(
                        Steward.OF_THAI_NGUYEN,
                        () -> confirmations.enter(
                                roads, level(Threshold.Scope.NATIONAL, null, atLeast("90", "%")), read("318/QĐ-TTg"))));
    }

    private void assertRefused(Class<? extends RuntimeException> refusal, Actor actor, String province) {
        IndicatorRef roads = new IndicatorRef(NTM, "2.2");
        assertThatExceptionOfType(refusal)
                .isThrownBy(() -> as(
                        actor,
                        () -> confirmations.enter(
                                roads,
                                level(Threshold.Scope.PROVINCE, province, atLeast("98", "%")),
                                read("2213/QĐ-UBND"))));
    }

    @Test
    void anotherFigureReplacesTheFormerOneForWhoSawIt() {
        IndicatorRef roads = new IndicatorRef(NTM, "2.3");
        long first = entered(roads, "70", null);

        assertThatExceptionOfType(LevelOvertaken.class)
                .isThrownBy(() -> entered(roads, "75", null))
                .satisfies(overtaken -> assertThat(overtaken.newest())
                        .hasValueSatisfying(newest -> assertThat(newest.id()).isEqualTo(first)));
        long second = entered(roads, "75", first);

        assertThat(historyOf(roads))
                .extracting(LevelConfirmation::id, LevelConfirmation::holds)
                .containsExactly(tuple(second, true), tuple(first, false));
        assertThat(historyOf(roads).getLast().withdrawn())
                .isNotNull()
                .satisfies(
                        withdrawn -> assertThat(withdrawn.reason()).isEqualTo("Thay bằng mức ghi theo 2213/QĐ-UBND"));
        assertThat(basis(roads, THAI_NGUYEN).level()).isEqualTo(atLeast("75", "%"));
    }

    @Test
    void aWithdrawnLevelNoLongerHoldsButDidUntilThen() {
        IndicatorRef roads = new IndicatorRef(NTM, "2.4");
        clock.passes(Duration.ofHours(1));
        long id = entered(roads, "80", null);
        Instant held = clock.instant();
        clock.passes(Duration.ofHours(1));
        assertThatExceptionOfType(LevelRefused.class)
                .isThrownBy(() -> Acting.run(Steward.OF_THAI_NGUYEN, () -> confirmations.withdraw(id, " ")));

        Acting.run(Steward.OF_THAI_NGUYEN, () -> confirmations.withdraw(id, "Đọc nhầm dòng"));

        assertThat(lookup(roads, THAI_NGUYEN).mayDecide()).isFalse();
        PublishedSet then = sets.asKnown(NTM, held);
        assertThat(sets.requiredLevels(held).lookup(then.indicator("2.4").orElseThrow(), THAI_NGUYEN, END_OF_2024))
                .matches(RequiredLevel::mayDecide);
        assertThatExceptionOfType(LevelOvertaken.class)
                .isThrownBy(() -> Acting.run(Steward.OF_THAI_NGUYEN, () -> confirmations.withdraw(id, "Lần nữa")));
    }

    @Test
    void ofTwoWhoReadAtTheSameTimeOneIsToldSo() throws Exception {
        IndicatorRef channels = new IndicatorRef(NTM, "3.1");
        ReadLevel level = level(Threshold.Scope.PROVINCE, "19", atLeast("85", "%"));
        Callable<Long> enter =
                () -> as(Steward.OF_THAI_NGUYEN, () -> confirmations.enter(channels, level, read("2213/QĐ-UBND")));

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            assertThat(two.invokeAll(List.of(enter, enter)).stream().map(Future::state))
                    .containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
        }
        assertThat(historyOf(channels)).hasSize(1);
    }

    @Test
    void aLevelSeenBeforeSomebodyElseConfirmedItIsNotConfirmedAgain() {
        IndicatorRef debt = new IndicatorRef(NTM, "@resident-satisfaction");
        Set<String> seen = Set.of(as(Steward.OF_THE_COUNTRY, () -> confirmations.held(debt))
                .getFirst()
                .token());
        as(Steward.OF_THE_COUNTRY, () -> confirmations.confirm(debt, seen, read("18/2022/QĐ-TTg")));

        assertThatExceptionOfType(LevelOvertaken.class)
                .isThrownBy(() ->
                        as(Steward.OF_THE_COUNTRY, () -> confirmations.confirm(debt, seen, read("18/2022/QĐ-TTg"))));
        assertThat(sets.current(NTM).orElseThrow().background().conditions())
                .filteredOn(condition -> condition.key().equals("resident-satisfaction"))
                .extracting(SetBackground.Condition::provenance)
                .allSatisfy(origin -> assertThat(origin.confidence()).isEqualTo(Confidence.SOURCED));
    }

    @Test
    void aPlaceholderSetBecomesUsableIndicatorByIndicator() {
        IndicatorRef road = new IndicatorRef(HAMLET, "1.1");
        assertThat(as(Steward.OF_THAI_NGUYEN, () -> confirmations.held(road))).isEmpty();

        as(
                Steward.OF_THAI_NGUYEN,
                () -> confirmations.enter(
                        road, level(Threshold.Scope.PROVINCE, "19", atLeast("100", "%")), read("2213/QĐ-UBND")));

        assertThat(basis(road, THAI_NGUYEN).provenance().confidence()).isEqualTo(Confidence.SOURCED);
        assertThat(lookup(new IndicatorRef(HAMLET, "1.2"), THAI_NGUYEN).mayDecide())
                .isFalse();
    }

    @Test
    void whatWeDidNotHoldByThenIsNotKnown() {
        Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
        assertThatExceptionOfType(CriteriaSetNotFound.class).isThrownBy(() -> sets.asKnown(NTM, longAgo));
    }

    private long entered(IndicatorRef indicator, String amount, @Nullable Long insteadOf) {
        ReadLevel level =
                new ReadLevel(Threshold.Scope.PROVINCE, "19", null, null, null, atLeast(amount, "%"), insteadOf);
        return as(Steward.OF_THAI_NGUYEN, () -> confirmations.enter(indicator, level, read("2213/QĐ-UBND")));
    }

    private List<LevelConfirmation> historyOf(IndicatorRef indicator) {
        return as(Steward.COMMUNE_OFFICER, () -> confirmations.historyOf(indicator.setId())).stream()
                .filter(level -> level.indicator().equals(indicator))
                .toList();
    }

    private RequiredLevel lookup(IndicatorRef indicator, Place place) {
        PublishedSet set = sets.current(indicator.setId()).orElseThrow();
        return sets.requiredLevels().lookup(set.indicator(indicator.code()).orElseThrow(), place, END_OF_2024);
    }

    private Threshold basis(IndicatorRef indicator, Place place) {
        RequiredLevel level = lookup(indicator, place);
        assertThat(level).isInstanceOf(RequiredLevel.Known.class);
        return ((RequiredLevel.Known) level).basis();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }
}
