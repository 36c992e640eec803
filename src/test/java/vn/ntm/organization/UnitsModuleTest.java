package vn.ntm.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ntm.organization.UnitLevel.COMMUNE;
import static vn.ntm.organization.UnitLevel.DISTRICT;
import static vn.ntm.organization.UnitLevel.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ModuleTest;

@ModuleTest
@Transactional
class UnitsModuleTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final BundledGazetteer BUNDLED = BundledGazetteer.load();

    @Autowired
    private Units units;

    @Autowired
    private UnitLoad load;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theWholeCountryIsThereAtBothEndsOfTheReorganisation() {
        assertThat(units.counts(BEFORE))
                .containsEntry(PROVINCE, 63L)
                .containsEntry(DISTRICT, 696L)
                .containsEntry(COMMUNE, 10_047L);
        assertThat(units.counts(AFTER)).containsEntry(PROVINCE, 34L).containsEntry(COMMUNE, 3_321L);
        assertThat(units.counts(AFTER)).doesNotContainKey(DISTRICT);
    }

    @ParameterizedTest
    @CsvSource({"Lam Vỹ", "xã lam vy", "Hòa Bình", "Hoà Bình", "Phường 15"})
    void databaseAndBundledFilesFindTheSameUnits(String name) {
        assertThat(units.named(COMMUNE, name, BEFORE)).isEqualTo(BUNDLED.named(COMMUNE, name, BEFORE));
    }

    @Test
    void databaseAndBundledFilesKnowTheSameLineageAndSuccessors() {
        Unit commune = units.withCode(COMMUNE, "05539", BEFORE).orElseThrow();
        assertThat(units.lineage(commune, BEFORE)).isEqualTo(BUNDLED.lineage(commune, BEFORE));
        assertThat(units.successors(commune)).isEqualTo(BUNDLED.successors(commune));
        assertThat(units.successors(units.withCode(COMMUNE, "23710", BEFORE).orElseThrow()))
                .isEmpty();
    }

    @Test
    void aMergedCommuneTellsWhatItCameFrom() {
        Unit merged = units.withCode(COMMUNE, "05542", AFTER).orElseThrow();
        assertThat(units.predecessorsOf(merged))
                .extracting(line -> line.from().code(), Succession::extent, Succession::type)
                .containsExactly(
                        tuple("05539", Extent.FULL, Succession.Type.MERGE),
                        tuple("05542", Extent.FULL, Succession.Type.MERGE));
    }

    @ParameterizedTest
    @CsvSource({
        "linh thong, 2025-06-30, false, 05539",
        "Linh Thông, 2026-11-24, true, 05539",
        "05539, 2025-06-30, false, 05539",
        "xa dinh hoa, 2026-11-24, false, 05569",
        "dinh hoa, 2025-06-30, false, 167"
    })
    void aSearchFindsNamesWithoutMarksAndCodes(String text, LocalDate on, boolean anyTime, String code) {
        UnitHits found = units.search(new UnitSearch(text, null, on, anyTime, 1));
        assertThat(found.hits()).extracting(hit -> hit.unit().code()).contains(code);
    }

    @Test
    void aSearchSaysWhereAUnitLies() {
        UnitHits found = units.search(new UnitSearch("linh thông", COMMUNE, AFTER, true, 1));
        assertThat(found.hits().getFirst().place()).isEqualTo("Huyện Định Hóa, Tỉnh Thái Nguyên");
    }

    @Test
    void aSearchForAPercentSignFindsNothing() {
        assertThat(units.search(new UnitSearch("%", null, AFTER, true, 1)).total())
                .isZero();
    }

    @Test
    void pagesOfASearchDoNotOverlap() {
        List<UnitHits.Hit> first =
                units.search(new UnitSearch("an", COMMUNE, AFTER, false, 1)).hits();
        List<UnitHits.Hit> second =
                units.search(new UnitSearch("an", COMMUNE, AFTER, false, 2)).hits();
        assertThat(first).hasSize(UnitSearch.PAGE_SIZE).doesNotContainAnyElementsOf(second);
    }

    @Test
    void hamletsWithoutNamesAreNumberedInTheProvincesWord() {
        List<Hamlet> hamlets = units.addHamlets("05539", BEFORE, 13);
        assertThat(hamlets).hasSize(13).noneMatch(Hamlet::named);
        assertThat(hamlets.getFirst().unit().fullName()).isEqualTo("Xóm 1");
        assertThat(hamlets.getLast().unit().code()).isEqualTo("05539-X13");
        assertThat(units.addHamlets("05539", BEFORE, 13)).isEqualTo(hamlets);
        assertThat(units.addHamlets("05539", BEFORE, 14)).hasSize(14);
    }

    @Test
    void hamletsOfACommuneThatIsNotThereAreRefused() {
        assertThatExceptionOfType(UnitNotFound.class).isThrownBy(() -> units.addHamlets("05539", AFTER, 1));
        assertThatExceptionOfType(TooManyHamlets.class).isThrownBy(() -> units.addHamlets("05542", AFTER, 201));
    }

    @Test
    void aLoadedEditionIsNotLoadedAgainAndANewOneLeavesWhatPeopleChanged() {
        assertThat(load.load(BundledUnits.edition())).isFalse();
        jdbc.sql(
                        "update admin_unit set name = 'Sửa tay', origin = 'WORKSPACE' where level = 'COMMUNE' and code = '05542'")
                .update();
        jdbc.sql("delete from admin_unit where code = '167'").update();
        jdbc.sql("update admin_unit set name = 'Cũ' where level = 'COMMUNE' and code = '00001'")
                .update();
        assertThat(load.load("another edition")).isTrue();
        assertThat(units.withCode(COMMUNE, "05542", AFTER).orElseThrow().name()).isEqualTo("Sửa tay");
        assertThat(units.withCode(DISTRICT, "167", BEFORE)).isPresent();
        assertThat(units.withCode(COMMUNE, "00001", BEFORE).orElseThrow().name())
                .isEqualTo("Phúc Xá");
        assertThat(units.counts(BEFORE)).containsEntry(COMMUNE, 10_047L);
    }
}
