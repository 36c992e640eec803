package vn.ntm.planning.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.planning.checks.PlanFixture.aPlan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LINT-19, 32, 34, 37, 38, 39 on sentences of our own. */
class ValidityRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh;                 | 0
            Căn cứ Quyết định số 318/QĐ-TTg ngày 08 tháng 3 năm 2022;                     | 0
            Căn cứ Luật Đầu tư công;                                                      | 0
            Căn cứ chức năng, nhiệm vụ được giao;                                         | 0
            Căn cứ Kế hoạch số 12/KH-UBND của UBND tỉnh;                                  | 1
            Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 về nông thôn mới;               | 1
            Thực hiện Nghị quyết của Hội đồng nhân dân xã về phát triển kinh tế năm 2026; | 1
            """)
    void lint19CitationsAreComplete(String citation, int findings) {
        assertThat(aPlan().paragraph(citation).findings("LINT-19")).hasSize(findings);
    }

    @Test
    void lint19OnlyTheFirstCitationIsComplete() {
        assertThat(aPlan().paragraph("Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh;")
                        .heading("I.", "MỤC TIÊU")
                        .paragraph("Chỉ tiêu theo Kế hoạch số 12/KH-UBND.")
                        .findings("LINT-19"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, 0", "2026-02-28, 0", "2026-03-01, 1", "2026-08-15, 1"})
    void lint32AYearIsPlannedAtItsStart(String date, int findings) {
        assertThat(aPlan().forYear(2026).dated(date).findings("LINT-32")).hasSize(findings);
    }

    @Test
    void lint34WhatIsPastIsHistory() {
        assertThat(Examination.of(aPlan().forYear(2023).reading(), LocalDate.of(2026, 1, 5)))
                .filteredOn(finding -> finding.rule().equals("LINT-34"))
                .hasSize(1);
        assertThat(aPlan().forYear(2026).findings("LINT-34")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-20, 0", "2026-01-21, 0", "2026-01-22, 1"})
    void lint37APlanIsLaterThanItsBasis(String cited, int findings) {
        assertThat(aPlan().dated("2026-01-21")
                        .basedOn("Căn cứ Kế hoạch số 3/KH-UBND", cited)
                        .findings("LINT-37"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-15 | Báo cáo UBND huyện trước ngày 20 hằng tháng.                           | 1
            2025-06-30 | Báo cáo UBND huyện trước ngày 20 hằng tháng.                           | 0
            2025-07-01 | Phòng Nông nghiệp và Môi trường huyện hướng dẫn.                       | 1
            2026-01-15 | Địa bàn xã trước đây thuộc huyện Yên Thành.                            | 0
            2026-01-15 | Thực hiện theo Quyết định số 5/QĐ-UBND ngày 02/3/2024 của UBND huyện.   | 0
            2026-01-15 | Sửa chữa đường huyện đi qua xã.                                        | 0
            2026-01-15 | Phối hợp với Sở Nông nghiệp và Phát triển nông thôn.                   | 1
            2026-01-15 | Phối hợp với Sở Nông nghiệp và Môi trường.                             | 0
            2026-01-15 | Giao xã Linh Thông chủ trì.                                            | 1
            2026-01-15 | Giao xã Lam Vỹ chủ trì.                                                | 0
            2025-01-15 | Giao xã Linh Thông chủ trì.                                            | 0
            """)
    void lint38WhoIsGivenWorkExists(String date, String text, int findings) {
        assertThat(aPlan().dated(date)
                        .of("Lam Vỹ", "Thái Nguyên")
                        .heading("I.", "NHIỆM VỤ")
                        .item("-", text)
                        .findings("LINT-38"))
                .hasSize(findings);
    }

    @Test
    void lint38NamesTheSuccessor() {
        assertThat(aPlan().dated("2026-01-15")
                        .of("Lam Vỹ", "Thái Nguyên")
                        .heading("I.", "NHIỆM VỤ")
                        .item("-", "Giao xã Linh Thông chủ trì.")
                        .findings("LINT-38"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("Xã Lam Vỹ", "30/6/2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026 | Phấn đấu đạt xã nông thôn mới nâng cao.                          | 1
            2025 | Phấn đấu đạt xã nông thôn mới nâng cao.                          | 0
            2027 | Đăng ký đạt chuẩn NTM kiểu mẫu.                                  | 1
            2026 | Xã đã được công nhận đạt chuẩn nông thôn mới nâng cao năm 2024.  | 0
            2026 | Xây dựng nông thôn mới nâng cao chất lượng cuộc sống.            | 0
            2026 | Phấn đấu 02 thôn đạt thôn nông thôn mới kiểu mẫu.                | 0
            """)
    void lint39TitlesAreInForce(int year, String text, int findings) {
        assertThat(aPlan().forYear(year)
                        .heading("I.", "MỤC TIÊU")
                        .paragraph(text)
                        .findings("LINT-39"))
                .hasSize(findings);
    }

    @Test
    void lint39TheSetIsInForce() {
        assertThat(aPlan().forYear(2026)
                        .underSet("ntm-2021-2025")
                        .heading("I.", "KẾT QUẢ")
                        .claim(2, "Giao thông", true)
                        .lines("LINT-39"))
                .containsExactly(2);
    }
}
