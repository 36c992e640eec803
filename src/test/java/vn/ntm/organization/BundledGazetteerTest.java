package vn.ntm.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.organization.UnitLevel.COMMUNE;
import static vn.ntm.organization.UnitLevel.DISTRICT;
import static vn.ntm.organization.UnitLevel.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledGazetteerTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final BundledGazetteer UNITS = BundledGazetteer.load();

    @Test
    void aCodeLivesOnWithAnotherMeaning() {
        Unit old = unit(COMMUNE, "05542", BEFORE);
        Unit merged = unit(COMMUNE, "05542", AFTER);
        assertThat(old).isNotEqualTo(merged);
        assertThat(old.fullName()).isEqualTo(merged.fullName()).isEqualTo("Xã Lam Vỹ");
        assertThat(UNITS.successors(old)).containsExactly(merged);
        assertThat(UNITS.successors(unit(COMMUNE, "05539", BEFORE))).containsExactly(merged);
        assertThat(UNITS.successors(merged)).isEmpty();
        assertThat(UNITS.withCode(COMMUNE, "05539", AFTER)).isEmpty();
    }

    @Test
    void anOldCommuneLiesInADistrictANewOneInAProvince() {
        assertThat(namesOf(UNITS.lineage(unit(COMMUNE, "05539", BEFORE), BEFORE)))
                .containsExactly("Xã Linh Thông", "Huyện Định Hóa", "Tỉnh Thái Nguyên");
        assertThat(namesOf(UNITS.lineage(unit(COMMUNE, "05542", AFTER), AFTER)))
                .containsExactly("Xã Lam Vỹ", "Tỉnh Thái Nguyên");
    }

    @ParameterizedTest
    @CsvSource({
        "Linh Thông",
        "xã Linh Thông",
        "XÃ LINH THÔNG",
        "linh thong",
        "Xa  Linh Thong",
        "x. Linh Thông",
        "Linh Thông"
    })
    void aNameIsFoundHoweverItIsWritten(String written) {
        assertThat(UNITS.named(COMMUNE, written, BEFORE))
                .first()
                .extracting(Unit::code)
                .isEqualTo("05539");
    }

    @Test
    void theExactSpellingComesBeforeItsNamesakes() {
        assertThat(UNITS.named(COMMUNE, "Hoà Bình", BEFORE).getFirst().name()).isEqualTo("Hoà Bình");
        assertThat(UNITS.named(COMMUNE, "Hòa Bình", BEFORE).getFirst().name()).isEqualTo("Hòa Bình");
        assertThat(UNITS.named(COMMUNE, "Hoa Sơn", BEFORE))
                .extracting(Unit::name)
                .startsWith("Hoa Sơn")
                .contains("Hòa Sơn");
    }

    @Test
    void theTonePlacementDoesNotMatter() {
        assertThat(UNITS.named(DISTRICT, "huyện Định Hoá", BEFORE))
                .first()
                .extracting(Unit::name)
                .isEqualTo("Định Hóa");
    }

    @Test
    void aNameThatLooksLikeAUnitWordIsFoundWhole() {
        assertThat(namesOf(UNITS.named(COMMUNE, "Bản Liền", BEFORE))).contains("Xã Bản Liền");
        assertThat(namesOf(UNITS.named(COMMUNE, "Phường 15", BEFORE))).contains("Phường 15");
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 2025-06-30, true",
        "DISTRICT, 2025-06-30, true",
        "DISTRICT, 2025-07-01, false",
        "COMMUNE, 2025-07-01, true",
        "HAMLET, 2025-07-01, false"
    })
    void districtsExistedUntilTheEndOfJune2025(UnitLevel level, LocalDate on, boolean exists) {
        assertThat(UNITS.levelExists(level, on)).isEqualTo(exists);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-29, Tỉnh Đồng Nai, Xã Long Thành", "2026-04-30, Thành phố Đồng Nai, Phường Long Thành"})
    void dongNaiBecameACityOnTheLastDayOfApril2026(LocalDate on, String province, String commune) {
        assertThat(unit(PROVINCE, "75", on).fullName()).isEqualTo(province);
        assertThat(unit(COMMUNE, "26368", on).fullName()).isEqualTo(commune);
    }

    @Test
    void aDoubtfulLineIsNeverFollowed() {
        assertThat(UNITS.successors(unit(COMMUNE, "23710", BEFORE))).isEmpty();
        assertThat(UNITS.successors(unit(COMMUNE, "09859", BEFORE)))
                .extracting(Unit::code)
                .containsExactly("09871");
    }

    @Test
    void anIslandDistrictWithoutCommunesBecameASpecialZone() {
        assertThat(namesOf(UNITS.successors(unit(DISTRICT, "755", BEFORE)))).containsExactly("Đặc khu Côn Đảo");
    }

    private static Unit unit(UnitLevel level, String code, LocalDate on) {
        return UNITS.withCode(level, code, on).orElseThrow();
    }

    private static List<String> namesOf(List<Unit> units) {
        return units.stream().map(Unit::fullName).toList();
    }
}
