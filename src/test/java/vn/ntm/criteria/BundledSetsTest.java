package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledSetsTest {
    @ParameterizedTest
    @CsvSource({
        "ntm-2021-2025, commune, 19, Quy hoạch, Quốc phòng và An ninh",
        "ntm-nang-cao-2021-2025, commune, 19, Quy hoạch, Quốc phòng và An ninh",
        "ntm-kieu-mau-2021-2025, commune, 4, Đạt chuẩn xã nông thôn mới nâng cao, Lĩnh vực nổi trội",
        "ntm-2026-2030, commune, 10, Quy hoạch, 'Tiếp cận pháp luật và an ninh, quốc phòng'",
        "xom-ntm-kieu-mau-thai-nguyen-2021-2025, hamlet, 17, Giao thông, Ý thức công dân"
    })
    void knowsTheCriteriaOfEachSetInOfficialOrder(String id, String level, int count, String first, String last) {
        CriteriaSetOutline set = outline(id);

        assertThat(set.level()).isEqualTo(level);
        assertThat(set.criteria()).hasSize(count);
        assertThat(set.criteria().getFirst()).isEqualTo(new CriteriaSetOutline.Named(1, first));
        assertThat(set.criteria().getLast()).isEqualTo(new CriteriaSetOutline.Named(count, last));
    }

    @Test
    void knowsWhenASetEndedAndWhatTookItsPlace() {
        CriteriaSetOutline advanced = outline("ntm-nang-cao-2021-2025");

        assertThat(advanced.effectiveTo()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(advanced.successorLaw()).isEqualTo("51/2025/QĐ-TTg");
        assertThat(outline("ntm-2026-2030").effectiveTo()).isNull();
    }

    private static CriteriaSetOutline outline(String id) {
        return BundledSets.outlines().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
