package vn.ntm.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.documents.DocumentText.Format;
import vn.ntm.documents.DocumentText.Line;

/** One made-up plan with a letterhead, automatic numbers and a table, as a word processor writes it: plan.fodt saved by LibreOffice. */
class OfficeFilesReadingTest {
    private static final String LETTERHEAD_LEFT = "UBND HUYỆN HÒA AN\nUBND XÃ BÌNH SƠN\nSố: 15/KH-UBND";

    @ParameterizedTest
    @CsvSource({"plan.docx, DOCX", "plan.doc, DOC"})
    void aWordFileReadsParagraphByParagraph(String file, Format format) throws IOException {
        DocumentText text = read(file);
        assertThat(text.format()).isEqualTo(format);
        assertThat(text.lines())
                .extracting(Line::text)
                .containsSubsequence(
                        "KẾ HOẠCH",
                        "Xây dựng nông thôn mới xã Bình Sơn",
                        "năm 2024",
                        "Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ; Ủy ban nhân dân xã xây dựng kế hoạch với những nội dung sau:",
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích",
                        "- Duy trì, nâng cao chất lượng các tiêu chí đã đạt.",
                        "+ Giữ vững tiêu chí giao thông, thủy lợi và điện trên toàn xã, không để công trình nào xuống cấp mà không có phương án sửa chữa.",
                        "2. Yêu cầu",
                        "a) Rõ người, rõ việc.",
                        "b) Rõ thời hạn.",
                        "II. KẾT QUẢ NĂM 2023",
                        "2 | Giao thông nông thôn | Chưa đạt",
                        "III. NHIỆM VỤ",
                        "1. Giao thông",
                        "2. Thu nhập");
    }

    @ParameterizedTest
    @CsvSource({"plan.docx", "plan.doc"})
    void theTablesOfAWordFileKeepTheirCells(String file) throws IOException {
        List<Line> rows = read(file).lines().stream().filter(Line::isTableRow).toList();
        assertThat(rows)
                .extracting(row -> row.cells().getFirst())
                .containsExactly(LETTERHEAD_LEFT, "STT", "1", "2", "Nơi nhận:\n- UBND huyện;\n- Lưu: VT.");
        assertThat(rows.get(3).cells()).containsExactly("2", "Giao thông\nnông thôn", "Chưa đạt");
    }

    @Test
    void lettersOfATallerSubstituteFontStayInTheirLineAndWord() throws IOException {
        assertThat(read("mixed-fonts.pdf").lines())
                .extracting(Line::text)
                .containsExactly(
                        "I. KẾT QUẢ ĐẠT ĐƯỢC",
                        "Đến hết năm 2022, xã đạt 12/19 tiêu chí, gồm: Quy hoạch; Thủy lợi và phòng,",
                        "chống thiên tai.",
                        "Diện tích 25 m², tỷ lệ 47,4 %.");
    }

    @Test
    void aPdfReadsLineByLineWithWideGapsBetweenColumns() throws IOException {
        DocumentText text = read("plan.pdf");
        assertThat(text.format()).isEqualTo(Format.PDF);
        assertThat(text.lines())
                .extracting(Line::text)
                .containsExactly(
                        "UBND HUYỆN HÒA AN    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT",
                        "UBND XÃ BÌNH SƠN    NAM",
                        "Số: 15/KH-UBND    Độc lập - Tự do - Hạnh phúc",
                        "Bình Sơn, ngày 05 tháng 02 năm 2024",
                        "KẾ HOẠCH",
                        "Xây dựng nông thôn mới xã Bình Sơn",
                        "năm 2024",
                        "Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ; Ủy ban",
                        "nhân dân xã xây dựng kế hoạch với những nội dung sau:",
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích",
                        "- Duy trì, nâng cao chất lượng các tiêu chí đã đạt.",
                        "+ Giữ vững tiêu chí giao thông, thủy lợi và điện trên toàn xã, không để công",
                        "trình nào xuống cấp mà không có phương án sửa chữa.",
                        "2. Yêu cầu",
                        "a) Rõ người, rõ việc.",
                        "b) Rõ thời hạn.",
                        "II. KẾT QUẢ NĂM 2023",
                        "Xã đã đạt 2 tiêu chí theo bảng sau:",
                        "STT    Tiêu chí    Kết quả",
                        "1    Quy hoạch    Đạt",
                        "2    Giao thông    Chưa đạt",
                        "nông thôn",
                        "III. NHIỆM VỤ",
                        "1. Giao thông",
                        "- Cứng hóa 3,5 km đường trục xóm trước 30/6/2024.",
                        "2. Thu nhập",
                        "Nơi nhận:    TM. ỦY BAN NHÂN DÂN",
                        "- UBND huyện;    CHỦ TỊCH",
                        "- Lưu: VT.    Nguyễn Văn An");
    }

    @Test
    void noLineOfAPdfClaimsToEndAParagraph() throws IOException {
        assertThat(read("plan.pdf").lines()).noneMatch(Line::wholeParagraph);
    }

    private static DocumentText read(String file) throws IOException {
        return new Documents().read(Fixtures.bytes(file), file);
    }
}
