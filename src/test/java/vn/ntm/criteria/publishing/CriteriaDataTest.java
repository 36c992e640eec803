package vn.ntm.criteria.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.BundledSets;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.LegalInstrument;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.RequiredLevels;
import vn.ntm.criteria.Threshold;

/** The shipped criteria data: complete as declared, consistent, and nothing in them decides that must not. */
class CriteriaDataTest {
    private static final List<PublishedSet> SETS =
            DataFiles.sets().stream().map(file -> file.read(1)).toList();
    private static final RequiredLevels LEVELS = new RequiredLevels(SETS);

    @Test
    void theOutlinesSayWhatTheSetsSay() {
        assertThat(BundledSets.outlines())
                .isEqualTo(SETS.stream().map(PublishedSet::outline).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ntm-2021-2025, 19, 57, true",
        "ntm-nang-cao-2021-2025, 19, 75, true",
        "ntm-kieu-mau-2021-2025, 4, 4, true",
        "xom-ntm-kieu-mau-thai-nguyen-2021-2025, 17, 29, true"
    })
    void aCompleteSetHoldsWhatItDeclares(String id, int criteria, int indicators, boolean complete) {
        PublishedSet set = set(id);

        assertThat(set.criteria()).hasSize(criteria).allMatch(Criterion::complete);
        assertThat(set.indicators()).hasSize(indicators);
        assertThat(set.declared().criteria()).isEqualTo(criteria);
        assertThat(set.declared().indicators()).isEqualTo(indicators);
        assertThat(set.declared().complete()).isEqualTo(complete);
    }

    @Test
    void theSetOf2026SaysThatItIsIncomplete() {
        PublishedSet set = set("ntm-2026-2030");

        assertThat(set.criteria()).hasSize(10).noneMatch(Criterion::complete);
        assertThat(set.declared().indicators()).isEqualTo(47);
        assertThat(set.indicators()).hasSize(3).noneMatch(Indicator::isNumbered);
        assertThat(set.declared().complete()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void criteriaAreNumberedInOrderAndIndicatorsBelongToTheirs(PublishedSet set) {
        assertThat(set.criteria())
                .extracting(Criterion::number)
                .isEqualTo(Stream.iterate(1, n -> n + 1)
                        .limit(set.declared().criteria())
                        .toList());
        assertThat(set.indicators()).extracting(Indicator::code).doesNotHaveDuplicates();
        assertThat(set.criteria())
                .allSatisfy(criterion -> assertThat(criterion.indicators())
                        .filteredOn(Indicator::isNumbered)
                        .allMatch(indicator -> indicator.code().split("\\.")[0].equals("" + criterion.number())));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyFigureSaysWhereItWasSeen(PublishedSet set) {
        assertThat(set.indicators().flatMap(indicator -> indicator.thresholds().stream()))
                .allSatisfy(figure -> assertThat(figure.provenance().source())
                        .as("source of %s", figure)
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void anIndicatorWithoutAnyLevelDoesNotClaimToKnowOne(PublishedSet set) {
        assertThat(set.indicators())
                .filteredOn(indicator -> indicator.thresholds().isEmpty() && indicator.derivation() == null)
                .allSatisfy(indicator -> assertThat(indicator.confidence()).isEqualTo(Confidence.UNKNOWN));
        assertThat(set.indicators())
                .filteredOn(indicator -> indicator.confidence() == Confidence.UNKNOWN)
                .allSatisfy(indicator -> assertThat(indicator.thresholds()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noUnknownOrMadeUpFigureDecidesAnywhereOnAnyDay(PublishedSet set) {
        List<Verdictable> lookups = everyLookup(set);

        assertThat(lookups).isNotEmpty().allSatisfy(lookup -> {
            if (lookup.level() instanceof RequiredLevel.Known known) {
                Confidence confidence = known.basis().provenance().confidence();
                assertThat(confidence).isNotIn(Confidence.UNKNOWN, Confidence.PLACEHOLDER);
                assertThat(lookup.indicator().confidence()).isNotEqualTo(Confidence.UNKNOWN);
                assertThat(known.isProvisional()).isEqualTo(confidence != Confidence.SOURCED);
            } else {
                assertThat(lookup.level().mayDecide()).isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aFigureThatMayNotDecideCannotBecomeALevel(PublishedSet set) {
        set.indicators()
                .flatMap(indicator -> indicator.thresholds().stream())
                .filter(figure -> !figure.provenance().confidence().mayDecide())
                .forEach(figure ->
                        assertThatIllegalArgumentException().isThrownBy(() -> new RequiredLevel.Known(figure)));
    }

    @Test
    void noFigureOfAPlaceholderSetDecides() {
        PublishedSet hamlets = set("xom-ntm-kieu-mau-thai-nguyen-2021-2025");

        assertThat(hamlets.declared().placeholder()).isNotBlank();
        assertThat(everyLookup(hamlets)).noneMatch(lookup -> lookup.level().mayDecide());
        assertThat(hamlets.background().conditions())
                .noneMatch(condition -> condition.provenance().confidence().mayDecide());
    }

    /** "TDMNPB ≥85 %", "nhiều tỉnh đặt 100 %": such recollections stay words. */
    @ParameterizedTest
    @MethodSource("sets")
    void hintsAreWordsOnly(PublishedSet set) {
        assertThat(set.indicators())
                .filteredOn(
                        indicator -> indicator.guide().hint() != null && indicator.confidence() == Confidence.UNKNOWN)
                .allSatisfy(indicator -> assertThat(lookups(set, indicator))
                        .noneMatch(lookup -> lookup.level().mayDecide()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ntm-2021-2025,         3.1,  2024-12-31, 80",
                "ntm-2021-2025,         11,   2024-12-31, 13",
                "ntm-2021-2025,         10,   2021-12-31, 36",
                "ntm-2021-2025,         10,   2024-01-01, 45",
                "ntm-2021-2025,         10,   2025-12-31, 48",
                "ntm-2021-2025,         10,   2026-01-01, -",
                "ntm-2021-2025,         15.3, 2024-12-31, 24",
                "ntm-2021-2025,         17.1, 2024-02-29, 30",
                "ntm-2021-2025,         17.1, 2024-03-01, -",
                "ntm-nang-cao-2021-2025, 4,   2024-12-31, 98",
                "ntm-nang-cao-2021-2025, 10,  2024-12-31, -",
                "ntm-nang-cao-2021-2025, 12.1, 2024-12-31, -",
                "ntm-kieu-mau-2021-2025, 2.1, 2024-12-31, -",
                "ntm-kieu-mau-2021-2025, 3.1, 2024-12-31, 1"
            })
    void findsTheLevelOfTheNorthernMountainsOnADay(
            String set, String code, LocalDate date, @Nullable BigDecimal expected) {
        Place place = new Place("trung-du-mien-nui-phia-bac", "19", null);

        RequiredLevel level = LEVELS.lookup(set(set).indicator(code).orElseThrow(), place, date);

        if (expected == null) {
            assertThat(level.mayDecide()).isFalse();
        } else {
            assertThat(level)
                    .isInstanceOfSatisfying(
                            RequiredLevel.Known.class,
                            known -> assertThat(known.level())
                                    .isInstanceOfSatisfying(
                                            Level.Amount.class,
                                            amount -> assertThat(amount.value()).isEqualByComparingTo(expected)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "2, 35", "3, 27"})
    void findsTheLevelOfAGroup(String group, BigDecimal expected) {
        Indicator trained = set("ntm-2026-2030")
                .indicator("labour.trained-with-certificate")
                .orElseThrow();

        RequiredLevel level = LEVELS.lookup(trained, new Place(null, null, group), LocalDate.of(2026, 11, 23));

        assertThat(level).isInstanceOfSatisfying(RequiredLevel.Known.class, known -> {
            assertThat(((Level.Amount) known.level()).value()).isEqualByComparingTo(expected);
            assertThat(known.isProvisional()).isTrue();
        });
    }

    @Test
    void anAmendmentReplacesWordsAndKind() {
        Indicator book = set("ntm-2021-2025").indicator("15.4").orElseThrow();

        assertThat(book.on(LocalDate.of(2024, 2, 29)).measure().unit()).isEqualTo("%");
        assertThat(book.on(LocalDate.of(2024, 3, 1)).text())
                .isEqualTo("Xã triển khai thực hiện sổ khám chữa bệnh điện tử");
        assertThat(LEVELS.lookup(book, new Place(null, null, null), LocalDate.of(2024, 3, 1)))
                .isInstanceOfSatisfying(
                        RequiredLevel.Known.class,
                        known -> assertThat(known.level()).isEqualTo(new Level.YesNo(true)));
    }

    @Test
    void theSameInstrumentReadsTheSameInEverySet() {
        Map<String, String> titles = new TreeMap<>();

        SETS.stream()
                .flatMap(set -> set.background().instruments().stream())
                .filter(instrument -> instrument.number() != null)
                .forEach(instrument -> assertThat(titles.putIfAbsent(instrument.number(), instrument.title()))
                        .isIn(null, instrument.title()));

        assertThat(titles).containsKeys("318/QĐ-TTg", "319/QĐ-TTg", "51/2025/QĐ-TTg", "211/QĐ-TTg");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyAmendmentIsAmongTheInstrumentsOfItsSet(PublishedSet set) {
        List<String> amending = set.background().instruments().stream()
                .filter(instrument -> instrument.role() == LegalInstrument.Role.AMENDS)
                .map(instrument -> String.valueOf(instrument.number()))
                .toList();

        assertThat(set.indicators().flatMap(indicator -> indicator.wordings().stream()))
                .allMatch(wording -> wording.amendedBy() == null || amending.contains(wording.amendedBy()));
    }

    @Test
    void theFilesAreComposedUnicode() {
        assertThat(DataFiles.sets()).allSatisfy(file -> {
            assertThat(file.yaml()).isEqualTo(Normalizer.normalize(file.yaml(), Normalizer.Form.NFC));
        });
    }

    private record Verdictable(Indicator indicator, RequiredLevel level) {}

    /** Every indicator at every place the data know and on a day of every year and before and after every amendment. */
    private static List<Verdictable> everyLookup(PublishedSet set) {
        return set.indicators()
                .flatMap(indicator -> lookups(set, indicator).stream())
                .toList();
    }

    private static List<Verdictable> lookups(PublishedSet set, Indicator indicator) {
        List<Verdictable> all = new ArrayList<>();
        for (Place place : places(set)) {
            for (LocalDate day : days()) {
                all.add(new Verdictable(indicator, LEVELS.lookup(indicator, place, day)));
            }
        }
        return all;
    }

    private static List<Place> places(PublishedSet set) {
        List<Place> places = new ArrayList<>(List.of(new Place(null, null, null), new Place(null, "99", "9")));
        DataFiles.provinces().places().regions().forEach(region -> {
            places.add(new Place(region.code(), null, null));
            DataFiles.provinces()
                    .places()
                    .provinces()
                    .forEach(province -> places.add(new Place(region.code(), province.code(), null)));
        });
        set.background().groups().forEach(group -> places.add(new Place(null, "19", group.code())));
        return places;
    }

    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1)));
        for (int year = 2020; year <= 2031; year++) {
            days.add(LocalDate.of(year, 7, 1));
        }
        return days;
    }

    private static Stream<PublishedSet> sets() {
        return SETS.stream();
    }

    private static PublishedSet set(String id) {
        return SETS.stream().filter(set -> set.id().equals(id)).findFirst().orElseThrow();
    }

    /** The figures walked above are really there. */
    @Test
    void thereAreFiguresOfEveryDegreeOfTrust() {
        assertThat(SETS.stream()
                        .flatMap(PublishedSet::indicators)
                        .flatMap(indicator -> indicator.thresholds().stream())
                        .map(Threshold::provenance)
                        .map(provenance -> provenance.confidence())
                        .distinct())
                .contains(Confidence.SOURCED, Confidence.INFERRED, Confidence.RECALLED, Confidence.PLACEHOLDER);
    }

    @Test
    void outlinesListCommuneSetsBeforeHamletSets() {
        assertThat(BundledSets.outlines())
                .extracting(CriteriaSetOutline::level)
                .containsExactly("commune", "commune", "commune", "commune", "hamlet");
    }
}
