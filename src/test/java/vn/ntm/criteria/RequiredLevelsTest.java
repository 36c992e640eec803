package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequiredLevelsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Place NOWHERE = new Place(null, null, null);
    private static final Place MOUNTAINS = new Place("mountains", "19", "2");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // national, region, region for the year, province, province for the year, expected
                "50, -,  -,  -,  -,  50",
                "50, 60, -,  -,  -,  60",
                "50, 60, 65, -,  -,  65",
                "50, 60, 65, 70, -,  70",
                "50, 60, 65, 70, 75, 75",
                "-,  -,  -,  70, -,  70"
            })
    void theNarrowerLevelWinsAndTheOneForTheYear(
            @Nullable Integer national,
            @Nullable Integer region,
            @Nullable Integer regionOfYear,
            @Nullable Integer province,
            @Nullable Integer provinceOfYear,
            int expected) {
        Indicator indicator = indicator(Stream.of(
                        level(Threshold.Scope.NATIONAL, null, null, national),
                        level(Threshold.Scope.REGION, "mountains", null, region),
                        level(Threshold.Scope.REGION, "mountains", 2024, regionOfYear),
                        level(Threshold.Scope.PROVINCE, "19", null, province),
                        level(Threshold.Scope.PROVINCE, "19", 2024, provinceOfYear))
                .flatMap(Optional::stream)
                .toList());

        assertThat(amount(indicator, MOUNTAINS)).isEqualByComparingTo(String.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 60", "2024-01-01, 70", "2024-06-01, 70"})
    void ofTwoLevelsAlikeTheLaterOneHoldsFromItsDay(LocalDate day, int expected) {
        Threshold amended = new Threshold(
                Threshold.Scope.PROVINCE,
                "19",
                null,
                LocalDate.of(2024, 1, 1),
                null,
                atLeast(70),
                provenance(Confidence.SOURCED));
        Indicator indicator = indicator(
                List.of(amended, level(Threshold.Scope.PROVINCE, "19", null, 60).orElseThrow()));

        RequiredLevel level = new RequiredLevels(List.of()).lookup(indicator, MOUNTAINS, day);

        assertThat(level)
                .isInstanceOfSatisfying(
                        RequiredLevel.Known.class,
                        known -> assertThat(known.level()).isEqualTo(atLeast(expected)));
    }

    @Test
    void levelsOfOtherPlacesAndYearsDoNotApply() {
        Indicator indicator = indicator(List.of(
                figure(Threshold.Scope.REGION, "delta", null, Confidence.SOURCED),
                figure(Threshold.Scope.PROVINCE, "01", null, Confidence.SOURCED),
                figure(Threshold.Scope.GROUP, "3", null, Confidence.SOURCED),
                figure(Threshold.Scope.NATIONAL, null, 2023, Confidence.SOURCED)));

        assertThat(lookup(indicator, MOUNTAINS)).isEqualTo(new RequiredLevel.Unknown(RequiredLevel.Reason.NO_FIGURE));
        assertThat(lookup(indicator, NOWHERE)).matches(level -> !level.mayDecide());
    }

    @ParameterizedTest
    @CsvSource({"SOURCED, true, false", "INFERRED, true, true", "RECALLED, true, true"})
    void onlyAFigureSeenInItsSourceDecidesForGood(Confidence confidence, boolean decides, boolean provisional) {
        RequiredLevel level =
                lookup(indicator(List.of(figure(Threshold.Scope.NATIONAL, null, null, confidence))), NOWHERE);

        assertThat(level.mayDecide()).isEqualTo(decides);
        assertThat(level)
                .isInstanceOfSatisfying(
                        RequiredLevel.Known.class,
                        known -> assertThat(known.isProvisional()).isEqualTo(provisional));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "PLACEHOLDER"})
    void whatNobodyHasSeenOrRememberedNeverDecides(Confidence confidence) {
        Threshold madeUp = figure(Threshold.Scope.NATIONAL, null, null, confidence);

        assertThat(lookup(indicator(List.of(madeUp)), NOWHERE).mayDecide()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new RequiredLevel.Known(madeUp));
    }

    @Test
    void aMadeUpLevelOfTheProvinceDoesNotHideTheNationalOne() {
        Indicator indicator = indicator(List.of(
                figure(Threshold.Scope.NATIONAL, null, null, Confidence.SOURCED),
                figure(Threshold.Scope.PROVINCE, "19", null, Confidence.PLACEHOLDER)));

        assertThat(lookup(indicator, MOUNTAINS))
                .isInstanceOfSatisfying(
                        RequiredLevel.Known.class,
                        known -> assertThat(known.basis().scope()).isEqualTo(Threshold.Scope.NATIONAL));
    }

    @Test
    void aDerivedLevelIsTheFactorTimesTheBaseAndNeverSurer() {
        PublishedSet base = set(indicator(List.of(new Threshold(
                Threshold.Scope.NATIONAL, null, 2024, null, null, atLeast(45), provenance(Confidence.RECALLED)))));
        Indicator derived = derived(Confidence.SOURCED);

        RequiredLevel level = new RequiredLevels(List.of(base)).lookup(derived, NOWHERE, DAY);

        assertThat(level).isInstanceOfSatisfying(RequiredLevel.Known.class, known -> {
            assertThat(known.level()).isEqualTo(new Level.Amount(Direction.AT_LEAST, new BigDecimal("49.5"), "%"));
            assertThat(known.isProvisional()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "PLACEHOLDER"})
    void aDerivationNobodyVouchesForNeverDecides(Confidence confidence) {
        PublishedSet base = set(indicator(List.of(figure(Threshold.Scope.NATIONAL, null, null, Confidence.SOURCED))));

        assertThat(new RequiredLevels(List.of(base))
                        .lookup(derived(confidence), NOWHERE, DAY)
                        .mayDecide())
                .isFalse();
    }

    @Test
    void aDerivedLevelWithoutItsBaseIsUnknown() {
        assertThat(lookup(derived(Confidence.SOURCED), NOWHERE))
                .isEqualTo(new RequiredLevel.Unknown(RequiredLevel.Reason.BASE_UNKNOWN));
    }

    private static RequiredLevel lookup(Indicator indicator, Place place) {
        return new RequiredLevels(List.of()).lookup(indicator, place, DAY);
    }

    private static BigDecimal amount(Indicator indicator, Place place) {
        RequiredLevel level = lookup(indicator, place);
        assertThat(level).isInstanceOf(RequiredLevel.Known.class);
        return ((Level.Amount) ((RequiredLevel.Known) level).level()).value();
    }

    private static Optional<Threshold> level(
            Threshold.Scope scope, @Nullable String place, @Nullable Integer year, @Nullable Integer value) {
        return Optional.ofNullable(value)
                .map(bound ->
                        new Threshold(scope, place, year, null, null, atLeast(bound), provenance(Confidence.SOURCED)));
    }

    private static Threshold figure(
            Threshold.Scope scope, @Nullable String place, @Nullable Integer year, Confidence confidence) {
        return new Threshold(scope, place, year, null, null, atLeast(80), provenance(confidence));
    }

    private static Level.Amount atLeast(int value) {
        return new Level.Amount(Direction.AT_LEAST, BigDecimal.valueOf(value), "%");
    }

    private static Provenance provenance(Confidence confidence) {
        return new Provenance(confidence, null, "1/QĐ-TTg", "1/QĐ-TTg");
    }

    private static Indicator indicator(List<Threshold> thresholds) {
        return indicator("10", Confidence.SOURCED, thresholds, null);
    }

    private static Indicator derived(Confidence confidence) {
        return indicator(
                "2.1",
                confidence,
                List.of(),
                new Indicator.Derivation("base", "10", new BigDecimal("1.1"), provenance(confidence)));
    }

    private static Indicator indicator(
            String code, Confidence confidence, List<Threshold> thresholds, Indicator.@Nullable Derivation derivation) {
        Wording wording = new Wording(
                null,
                null,
                null,
                "Thu nhập bình quân",
                new Wording.Measure(Wording.Kind.PERCENTAGE, "%", List.of(), null, null),
                provenance(Confidence.SOURCED),
                null);
        Indicator.Guide guide = new Indicator.Guide(Indicator.SetBy.DECISION, null, List.of(), null, null, null);
        return new Indicator(code, confidence, List.of(wording), thresholds, derivation, guide);
    }

    private static PublishedSet set(Indicator indicator) {
        return new PublishedSet(
                "base",
                1,
                "Bộ làm gốc",
                "ntm",
                "commune",
                LocalDate.of(2022, 1, 1),
                null,
                new PublishedSet.Declared(1, 1, true, null),
                List.of(new Criterion(1, "Thu nhập", null, true, provenance(Confidence.SOURCED), List.of(indicator))),
                new SetBackground(null, null, null, null, List.of(), List.of(), List.of(), List.of()));
    }
}
