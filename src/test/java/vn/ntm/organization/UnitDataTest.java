package vn.ntm.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.organization.UnitLevel.COMMUNE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.shared.VietnameseText;

/** The bundled unit files are whole and consistent. */
class UnitDataTest {
    private static final List<Unit> UNITS = BundledUnits.units();
    private static final List<SuccessionLine> SUCCESSION = BundledUnits.succession();
    private static final BundledGazetteer GAZETTEER = BundledGazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 63, 696, 10047",
        "2025-06-30, 63, 696, 10047",
        "2025-07-01, 34, 0, 3321",
        "2026-04-29, 34, 0, 3321",
        "2026-04-30, 34, 0, 3321"
    })
    void theCountsAreTheOfficialOnes(LocalDate on, long provinces, long districts, long communes) {
        assertThat(List.of(count(UnitLevel.PROVINCE, on), count(UnitLevel.DISTRICT, on), count(UnitLevel.COMMUNE, on)))
                .containsExactly(provinces, districts, communes);
    }

    @Test
    void everyUnitLiesInOneOfTheLevelAboveOnEachOfItsDays() {
        for (Unit unit : UNITS) {
            LocalDate first = unit.validFrom() == null ? LocalDate.of(2025, 6, 30) : unit.validFrom();
            List<Unit> line = GAZETTEER.lineage(unit, first);
            assertThat(line.getLast().level()).as(unit.toString()).isEqualTo(UnitLevel.PROVINCE);
        }
    }

    @Test
    void noCodeMeansTwoUnitsOnOneDay() {
        for (LocalDate on : List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 4, 30))) {
            Set<String> seen = new HashSet<>();
            UNITS.stream()
                    .filter(unit -> unit.isValidOn(on))
                    .forEach(unit -> assertThat(seen.add(unit.level() + unit.code()))
                            .as(unit.toString())
                            .isTrue());
        }
    }

    @Test
    void namesAreComposedAndWithoutStrayBlanks() {
        assertThat(UNITS).allSatisfy(unit -> {
            assertThat(unit.name()).isEqualTo(VietnameseText.squeezed(VietnameseText.atTheDoor(unit.name())));
            assertThat(unit.name()).doesNotContain("\"");
        });
    }

    @Test
    void everySuccessionLineJoinsTwoUnitsWeHold() {
        assertThat(SUCCESSION.stream().filter(line -> line.instrument().startsWith("1654")))
                .hasSize(10_604);
        assertThat(SUCCESSION).allSatisfy(line -> {
            Unit old = GAZETTEER
                    .withCode(line.oldLevel(), line.oldCode(), line.oldUntil())
                    .orElseThrow(() -> new AssertionError(line));
            assertThat(line.leadsFrom(old)).as(line.toString()).isTrue();
            assertThat(GAZETTEER.withCode(line.newLevel(), line.newCode(), line.newFrom()))
                    .as(line.toString())
                    .hasValueSatisfying(now -> assertThat(now.validFrom()).isEqualTo(line.newFrom()));
        });
    }

    @Test
    void everyOldCommuneWentSomewhereAndEveryNewOneCameFromSomewhere() {
        Set<String> left = SUCCESSION.stream().map(SuccessionLine::oldCode).collect(Collectors.toSet());
        Set<String> arrived = SUCCESSION.stream().map(SuccessionLine::newCode).collect(Collectors.toSet());
        assertThat(UNITS)
                .filteredOn(unit -> unit.level() == COMMUNE)
                .allSatisfy(unit ->
                        assertThat(unit.validFrom() == null ? left : arrived).contains(unit.code()));
    }

    @Test
    void theLinesWeDoNotTrustAreTheOnesTheNotesName() {
        assertThat(SUCCESSION.stream().filter(line -> line.trust() == SuccessionTrust.DOUBTFUL))
                .hasSize(20);
        assertThat(SUCCESSION.stream().filter(line -> line.trust() == SuccessionTrust.CODE_CORRECTED))
                .extracting(SuccessionLine::newCode)
                .containsOnly("06978", "23938")
                .hasSize(6);
    }

    @Test
    void theEditionIsTheFingerprintOfTheFiles() {
        assertThat(BundledUnits.edition())
                .as("write the fingerprint into units/edition.txt when the data changes")
                .isEqualTo(BundledUnits.fingerprint());
    }

    @Test
    void everyProvinceHasItsWordForHamlets() {
        List<String> provinces = UNITS.stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .map(Unit::code)
                .distinct()
                .toList();
        assertThat(BundledUnits.hamletWords())
                .extracting(List::getFirst)
                .containsAll(provinces)
                .contains("00");
    }

    private static long count(UnitLevel level, LocalDate on) {
        return UNITS.stream()
                .filter(unit -> unit.level() == level && unit.isValidOn(on))
                .count();
    }
}
