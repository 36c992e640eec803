package vn.ntm.planning.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.planning.checks.PlanFixture.aPlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LINT-08, 09, 11, 12, 13, 16, 24, 25, 27, 31, 33 on sentences of our own. */
class WordingRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ban Chỉ đạo các chương trình mục tiêu quốc gia xã họp. | BCĐ xây dựng NTM giao việc.                     | 2
            Ban Chỉ đạo các chương trình mục tiêu quốc gia xã họp. | Ban Chỉ đạo giao việc.                          | 0
            Ban Quản lý xây dựng nông thôn mới xã họp.             | BQL xây dựng NTM xã giao việc.                  | 0
            Ban Quản lý xây dựng nông thôn mới xã họp.             | Ban Quản lý rừng phòng hộ phối hợp.             | 0
            Ban Chỉ đạo xây dựng nông thôn mới xã họp.             | Báo cáo Ban Chỉ đạo các CTMTQG tỉnh.            | 0
            """)
    void lint08ABoardHasOneName(String one, String other, int findings) {
        assertThat(aPlan().heading("I.", "NHIỆM VỤ")
                        .item("-", one)
                        .item("-", other)
                        .findings("LINT-08"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các thôn họp dân, trưởng thôn ghi biên bản. | Mỗi ấp có một tổ.            | 1
            Các thôn họp dân, trưởng thôn ghi biên bản. | Phát triển nông thôn.        | 0
            Các thôn họp dân, trưởng thôn ghi biên bản. | Các bản cam kết được ký.     | 0
            Các thôn, bản họp dân.                      | Trưởng bản ghi danh sách.    | 0
            """)
    void lint09OneWordForHamlets(String one, String other, int findings) {
        assertThat(aPlan().heading("I.", "NHIỆM VỤ")
                        .item("-", one)
                        .item("-", other)
                        .findings("LINT-09"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hội đồng dân xã giám sát.               | Hội đồng dân
            Uỷ ban nhân dận xã giao việc.           | Uỷ ban nhân dận
            Hội Liên hiệp Phụ xã vận động.          | Hội Liên hiệp Phụ
            Vốn vay Ngân hàng Chính sách hội.       | Ngân hàng Chính sách hội
            """)
    void lint11NearMissesOfOfficialNames(String text, String quote) {
        assertThat(aPlan().paragraph(text).findings("LINT-11"))
                .singleElement()
                .extracting(Finding::quote)
                .isEqualTo(quote);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND và Ủy ban nhân dân xã, ủy ban Mặt trận, Hội Phụ nữ.
            Hội đồng nhân sự của công ty họp; hỏi nông dân trong xã.
            Thành lập đoàn thanh tra, đoàn kiểm tra liên ngành.
            """)
    void lint11LeavesOtherNamesAlone(String text) {
        assertThat(aPlan().paragraph(text).findings("LINT-11")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đẩy mạnh tuyên truyến trong trường học. | 1
            Bắt đầu từ năm nay.                     | 0
            Dẫn đầu tự vấn.                         | 0
            """)
    void lint12WordsCarryTheirMarks(String text, int findings) {
        PlanFixture plan = aPlan().heading("I.", "NHIỆM VỤ");
        for (int i = 0; i < 5; i++) {
            plan.item("-", "Tuyên truyền về đầu tư và tư vấn việc làm.");
        }
        assertThat(plan.item("-", text).findings("LINT-12")).hasSize(findings);
    }

    @Test
    void lint13SentencesStayShort() {
        String clause = "nâng cao chất lượng hạ tầng, ";
        assertThat(aPlan().heading("I.", "MỤC TIÊU")
                        .paragraph("Tập trung " + clause.repeat(14) + "và giữ vững.")
                        .paragraph("Tập trung " + clause.repeat(13).replace(", ", "; ") + "và giữ vững.")
                        .lines("LINT-13"))
                .containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thăm các hộ và Theo dõi tiến độ.                     | 1
            Nguồn vốn mục tiêu Quốc gia năm nay.                 | 1
            Hỗ trợ Doanh nghiệp và người dân.                    | 1
            Hỗ trợ Hợp tác xã Nông sản Sạch ký hợp đồng.         | 0
            Giao Phòng Kinh tế; theo dõi xóm Theo, ông Nguyễn Gia Theo. | 0
            """)
    void lint16CapitalsOfTerms(String text, int findings) {
        assertThat(aPlan().heading("I.", "NHIỆM VỤ")
                        .item("-", "Cán bộ theo dõi, báo cáo theo quý, theo năm về mục tiêu quốc gia năm nay.")
                        .item("-", text)
                        .findings("LINT-16"))
                .hasSize(findings);
    }

    @Test
    void lint24AConditionIsSaidOnce() {
        assertThat(aPlan().paragraph("Hỗ trợ theo đề nghị của hộ dân khi có đề nghị.")
                        .findings("LINT-24"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vốn XDCB giao sớm.                                     | 1
            Vốn xây dựng cơ bản (XDCB) giao sớm; vốn XDCB đủ.      | 0
            Ban Quản lý (sau đây gọi tắt là BQL) họp; BQL giao việc. | 0
            Theo Quyết định số 12/QĐ-UBND, phần II.                | 0
            """)
    void lint25AbbreviationsAreWrittenOutFirst(String text, int findings) {
        assertThat(aPlan().heading("I.", "NHIỆM VỤ").paragraph(text).findings("LINT-25"))
                .hasSize(findings);
    }

    @Test
    void lint27WithinACommuneAreHamlets() {
        assertThat(aPlan().paragraph("Thi đua giữa các địa phương trong xã.").findings("LINT-27"))
                .hasSize(1);
    }

    @Test
    void lint31TonesStandAlikeSaveInNames() {
        assertThat(aPlan().paragraph("Đảng ủy, cấp ủy lãnh đạo văn hóa.")
                        .paragraph("Xoá nhà tạm cho bà Nguyễn Thị Thuỷ ở xóm Hoà Bình.")
                        .findings("LINT-31"))
                .extracting(Finding::quote)
                .containsExactly("Xoá");
    }

    @ParameterizedTest
    @CsvSource({
        "'Hỗ trợ các các hộ nghèo.', 1",
        "'Triển khai triển khai ngay.', 1",
        "'Người người thi đua, ngày ngày cố gắng.', 0"
    })
    void lint33WordsAreNotDoubled(String text, int findings) {
        assertThat(aPlan().paragraph(text).findings("LINT-33")).hasSize(findings);
    }
}
