package vn.ntm.distribution.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.distribution.QrReading;
import vn.ntm.shared.Texts;

class BriefPrinterTest {
    private static final String ADDRESS = "https://ntm.suoimau.gov.vn/";
    private static final float A4_WIDTH = 595.3f;
    private static final float A4_HEIGHT = 841.9f;

    private final BriefPrinter printer = new BriefPrinter(Texts.vietnamese());

    static Brief brief(int number, int works) {
        List<Brief.Work> list = new ArrayList<>();
        for (int i = 1; i <= works; i++) {
            String title =
                    "Việc thứ " + i + ": họp xóm, đọc kế hoạch; kiện toàn ban phát triển xóm & lập danh sách <hộ>";
            list.add(new Brief.Work(title, "31/8/2024", "Công chức văn hóa – xã hội", i == 1));
        }
        return new Brief(
                "99999-X" + number,
                "Xóm " + number,
                "xom-" + number + ".pdf",
                new Brief.Head(
                        "Xã Suối Mẫu",
                        2024,
                        "số 05/KH-UBND ngày 16/7/2024",
                        "Xã đã đạt 9/19 tiêu chí. Năm 2024 phấn đấu đạt thêm 2: 6 Văn hóa, 12 Lao động.",
                        "18/3/2024"),
                list,
                List.of(
                        new Brief.Standing("17.5 Tỷ lệ hộ phân loại rác", "30/58 (51,72 %): chưa đạt mức"),
                        new Brief.Standing("6.2 Nhà văn hóa đạt chuẩn", "chưa có số liệu")),
                List.of("Công chức phụ trách nông thôn mới", "Trưởng xóm"),
                ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 12, 40})
    void aBriefIsOnePageOfA4HoweverMuchThereIsToDo(int works) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(brief(5, works)))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(A4_WIDTH, org.assertj.core.data.Offset.offset(1f));
            assertThat(pdf.getPage(0).getMediaBox().getHeight())
                    .isCloseTo(A4_HEIGHT, org.assertj.core.data.Offset.offset(1f));
        }
    }

    @Test
    void itSaysWhatTheHamletHasToKnow() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(brief(5, 12)))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "XÃ SUỐI MẪU",
                            "PHIẾU VIỆC NĂM 2024",
                            "kèm Kế hoạch số 05/KH-UBND ngày 16/7/2024",
                            "Việc của Xóm 5",
                            "6 Văn hóa, 12 Lao động",
                            "lập danh sách <hộ>",
                            "31/8/2024",
                            "30/58 (51,72 %): chưa đạt mức",
                            "6.2 Nhà văn hóa đạt chuẩn: chưa có số liệu",
                            "Hỏi ai: Công chức phụ trách nông thôn mới; Trưởng xóm.",
                            "việc chung khác của xã",
                            "18/3/2024");
        }
    }

    @Test
    void aTelephoneReadsTheCodeOnThePrintedPage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(brief(5, 6)))) {
            assertThat(QrReading.of(new PDFRenderer(pdf).renderImageWithDPI(0, 150)))
                    .isEqualTo(ADDRESS);
        }
    }

    @Test
    void allBriefsOfACommuneMakeOneFileOfAsManyPages() throws IOException {
        List<Brief> briefs = List.of(brief(1, 2), brief(2, 30), brief(3, 0));
        List<Integer> told = new ArrayList<>();

        BriefPrinter.Printed printed = printer.all(briefs, told::add);

        assertThat(told).containsExactly(1, 2, 3);
        assertThat(printed.singles()).hasSize(3);
        try (PDDocument pdf = Loader.loadPDF(printed.joined())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(pdf)).contains("Việc của Xóm 2");
        }
    }

    @Test
    void withoutAnAddressThereIsNoCode() throws IOException {
        Brief known = brief(5, 3);
        Brief unknown = new Brief(
                known.hamletCode(),
                known.hamletName(),
                known.fileName(),
                known.head(),
                known.works(),
                Collections.emptyList(),
                known.contacts(),
                null);
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(unknown))) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Quét mã");
        }
    }
}
