package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages go to a meeting on paper. */
@BrowserTest
class PaperIT {
    @Autowired
    private Browser browser;

    @Test
    void theDashboardPrintsItsAnswerAndNotItsMenus() throws IOException {
        browser.visitor(Screen.LAPTOP).signIn("canbo").open("/dashboard");

        assertThat(printed())
                .contains("đạt 9/19 tiêu chí", "57,9 %", "Quốc phòng và An ninh", "Chưa có người phụ trách")
                .doesNotContain("Bỏ qua, tới nội dung chính", "Đăng nhập", "Mục lục", "Mở kế hoạch");
    }

    @Test
    void aPlanPrintsItsTextWithTheFindingsBesideIt() throws IOException {
        browser.visitor(Screen.LAPTOP).signIn("canbo").open("/dashboard").go(".page-head .actions a");

        assertThat(printed())
                .contains("Kế hoạch năm 2024", "MỤC ĐÍCH YÊU CẦU", "LINT-")
                .doesNotContain("Bỏ qua, tới nội dung chính", "Đăng nhập", "Tệp gốc");
    }

    private String printed() throws IOException {
        try (PDDocument paper = Loader.loadPDF(browser.printed())) {
            assertThat(paper.getNumberOfPages()).isBetween(1, 40);
            return new PDFTextStripper().getText(paper).replace('\u00A0', ' ').replaceAll("\\s+", " ");
        }
    }
}
