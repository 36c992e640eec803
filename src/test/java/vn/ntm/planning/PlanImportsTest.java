package vn.ntm.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.Snapshot;

@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
@Transactional
class PlanImportsTest {
    @Autowired
    private PlanImports imports;

    @Autowired
    private Planning planning;

    @Autowired
    private Assessment assessment;

    @ParameterizedTest
    @CsvSource({
        "hop-minh-2026, 17605, Xã Hợp Minh, 'tỉnh Nghệ An', 2026, ntm-2026-2030, 10",
        "ea-kar-2027, 24373, Xã Ea Kar, 'tỉnh Đắk Lắk', 2027, ntm-2026-2030, 10",
        "thanh-hoa-2025, 28000, Xã Thạnh Hòa, 'huyện Bến Lức, tỉnh Long An', 2025, ntm-nang-cao-2021-2025, 19",
        "my-an-hung-2022, 30172, Xã Mỹ An Hưng A, 'huyện Lấp Vò, tỉnh Đồng Tháp', 2022, ntm-2021-2025, 19"
    })
    void whatWasReadIsKeptWhole(String file, String unit, String name, String place, int year, String set, int criteria)
            throws IOException {
        ImportId staged = imports.stage(bytes(file), file + ".txt");
        Proposal proposal = imports.proposal(staged);
        Plan plan = planning.get(imports.confirmAsRead(staged));
        PlanContent content = planning.content(plan.id());
        Snapshot baseline =
                assessment.from(Snapshot.Source.PLAN, plan.id().id()).orElseThrow();

        assertThat(plan)
                .extracting(Plan::unitCode, Plan::unitName, Plan::unitPlace, Plan::year, Plan::criteriaSet)
                .containsExactly(unit, name, place, year, set);
        assertThat(content.tasks()).isEqualTo(proposal.reading().tasks()).isNotEmpty();
        assertThat(content.findings()).containsExactlyInAnyOrderElementsOf(proposal.findings());
        assertThat(content.paragraphs()).hasSameSizeAs(proposal.reading().blocks());
        assertThat(baseline.asOf()).isEqualTo((year - 1) + "-12-31");
        for (int criterion = 1; criterion <= criteria; criterion++) {
            assertThat(baseline.stateOf(criterion)).isEqualTo(proposal.stateOf(criterion));
        }
    }

    @Test
    void aPlanThatDoesNotSayWhoseItIsNeedsAPerson() throws IOException {
        ImportId staged = imports.stage(bytes("dong-tam-2023"), "dong-tam-2023.txt");

        assertThat(imports.proposal(staged).reading().unit().code()).isNull();
        assertThatExceptionOfType(IncompleteReading.class).isThrownBy(() -> imports.confirmAsRead(staged));
    }

    @Test
    void untilConfirmedNothingCounts() throws IOException {
        int before = planning.all().size();
        ImportId staged = imports.stage(bytes("hop-minh-2026"), "hop-minh-2026.txt");

        assertThat(planning.all()).hasSize(before);
        assertThat(imports.planOf(bytes("hop-minh-2026"))).isEmpty();
        imports.drop(staged);
        assertThatExceptionOfType(ImportNotFound.class).isThrownBy(() -> imports.proposal(staged));
    }

    private static byte[] bytes(String plan) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/plans/good", plan + ".txt"));
    }
}
